/*
title: One prediction for all candidates
task: 2
ask: For how many candidates does the model predict, and which time do you add for it?
point: mlSeconds is the time of one prediction.
tell: You add mlSeconds once. Multiply it by n.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) + c.mlSeconds();
    }
}
