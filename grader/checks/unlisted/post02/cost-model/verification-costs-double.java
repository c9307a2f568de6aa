/*
idea: every verification is done twice, to be sure
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, 2 * verifyCalls) + n * c.mlSeconds();
    }
}
