/*
title: All loops share one counter
task: 4
covers: []
ask: Make two loops and run one of them. What does the other one say?
point: What is static exists once for the class, not once for every object.
tell: Your counter is static. Make it an ordinary field, so that every loop has its own.
*/
final class ScreeningLoop {
    private static int all;

    private Screened calculate(Candidate candidate, double predicted) {
        all++;
        return new Screened(candidate, predicted, simulator.bandGap(candidate));
    }

    public int simulatorCalls() {
        return all;
    }
}
