/*
title: Fewer than no verifications
task: 2
ask: What does your method return for verifyCalls = -1?
point: Every negative number of calculations is time that you give back.
tell: Refuse verifyCalls below 0 with an IllegalArgumentException.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, 0) + verifyCalls * c.simSeconds() + n * c.mlSeconds();
    }
}
