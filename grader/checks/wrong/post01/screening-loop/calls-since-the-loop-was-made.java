/*
title: The calls of others are counted from the making of the loop
task: 4
covers: []
ask: Somebody uses the same simulator between your run and simulatorCalls. Does your number change?
point: A difference of the simulator's counter still contains everybody who called in between.
tell: You subtract what the counter was when the loop was made. Keep an int of your own instead and add 1 wherever you call bandGap.
*/
final class ScreeningLoop {
    private final int before;

    public ScreeningLoop(
            Simulator simulator,
            Function<Candidate, double[]> featurise,
            BiFunction<double[][], double[], Regressor> learner) {
        this.simulator = simulator;
        this.featurise = featurise;
        this.learner = learner;
        before = simulator.calls();
    }

    public int simulatorCalls() {
        return simulator.calls() - before;
    }
}
