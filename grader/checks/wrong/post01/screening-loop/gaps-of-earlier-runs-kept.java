/*
title: Gaps of an earlier run are used again
task: 4
covers: []
ask: You run the same search twice. What does the second run calculate?
point: The text lets every run start from scratch, so that what a run costs does not depend on what was done before.
tell: You keep calculated gaps in the object and skip the simulator where you have one. Keep them in local variables of run.
*/
import java.util.HashMap;
import java.util.Map;

final class ScreeningLoop {
    private final Map<Candidate, Double> remembered = new HashMap<>();

    private Screened calculate(Candidate candidate, double predicted) {
        double gap = remembered.computeIfAbsent(candidate, each -> {
            calls++;
            return simulator.bandGap(each);
        });
        return new Screened(candidate, predicted, gap);
    }
}
