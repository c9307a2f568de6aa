/*
title: Trained anew for every candidate
task: 2
ask: How often is the model trained when there are a thousand candidates?
point: Training happens before the candidates are looked at, once.
tell: You multiply trainSeconds by n. Add it once.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) - c.trainSeconds() + n * (c.trainSeconds() + c.mlSeconds());
    }
}
