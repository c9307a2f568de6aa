/*
title: The batches are not counted
task: 4
covers: []
ask: Does your number grow when you ask for more rounds?
point: There is more than one place where your code calls the simulator.
tell: You count the calculations of the start only. Count those of the batches as well.
*/
final class ScreeningLoop {
    private Screened calculate(Candidate candidate, double predicted) {
        if (Double.isNaN(predicted)) {
            calls++;
        }
        return new Screened(candidate, predicted, simulator.bandGap(candidate));
    }
}
