/*
title: The training data fall from the sky
task: 2
ask: Where do the labels come from that the model learns from?
point: Each of the trainingCalls materials has to be calculated first.
tell: You leave out trainingCalls * simSeconds. It is usually the largest part.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        return fixed(c, trainingCalls, verifyCalls) - trainingCalls * c.simSeconds() + n * c.mlSeconds();
    }
}
