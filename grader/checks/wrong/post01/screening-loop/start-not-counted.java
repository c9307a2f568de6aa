/*
title: The start is not counted
task: 4
covers: []
ask: A start of 30 without any round: what does your loop say it has cost?
point: The simulator does not care who drew a candidate, chance or the model.
tell: You count the calculations of the batches only. Count those of the start as well.
*/
final class ScreeningLoop {
    private Screened calculate(Candidate candidate, double predicted) {
        if (!Double.isNaN(predicted)) {
            calls++;
        }
        return new Screened(candidate, predicted, simulator.bandGap(candidate));
    }
}
