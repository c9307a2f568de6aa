/*
title: Verified with the model itself
task: 2
ask: What does it cost to verify one prediction, and who verifies it?
point: A model cannot confirm itself: verifying means calculating.
tell: You multiply verifyCalls by mlSeconds. A verification costs simSeconds.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        double learn = fixed(c, trainingCalls, verifyCalls) - verifyCalls * c.simSeconds();
        return learn + (n + verifyCalls) * c.mlSeconds();
    }
}
