/*
title: No verification refused
task: 2
ask: What does the text say about verifyCalls = 0?
point: Not to verify is unwise, but it is a plan that has a price.
tell: You refuse verifyCalls = 0. Refuse negative numbers only.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        if (verifyCalls == 0) {
            throw new IllegalArgumentException("nothing is verified");
        }
        return fixed(c, trainingCalls, verifyCalls) + n * c.mlSeconds();
    }
}
