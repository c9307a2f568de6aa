/*
title: Nothing is verified
task: 2
covers: P2.9
ask: What happens to the candidates that the model recommends, before you believe it?
point: A prediction is no result. The last step of the second way is paid in calculations.
tell: You leave out verifyCalls * simSeconds.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) - verifyCalls * c.simSeconds() + n * c.mlSeconds();
    }
}
