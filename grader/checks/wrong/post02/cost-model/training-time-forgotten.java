/*
title: The training itself costs nothing
task: 2
ask: Which of the three costs does not occur in your formula?
point: Between the calculations and the predictions there is a step that happens once.
tell: You leave out trainSeconds.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) - c.trainSeconds() + n * c.mlSeconds();
    }
}
