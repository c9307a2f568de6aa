/*
title: Predictions cost nothing
task: 2
ask: Does your result depend on n?
point: A prediction is cheap, but there may be billions of candidates.
tell: You leave out n * mlSeconds.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls);
    }
}
