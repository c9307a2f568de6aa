/*
title: Training paid once for every calculation
task: 2
ask: How often is the model trained?
point: trainSeconds is the time of the whole training, on all calculations together.
tell: You multiply trainSeconds by trainingCalls. Add it once.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) + (trainingCalls - 1) * c.trainSeconds() + n * c.mlSeconds();
    }
}
