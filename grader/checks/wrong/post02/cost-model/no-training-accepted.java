/*
title: A model that has learned from nothing
task: 2
ask: What has a surrogate learned that is trained on 0 calculations?
point: Zero training calls make the second way look nearly free.
tell: Refuse trainingCalls below 1 with an IllegalArgumentException.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls < 0 || verifyCalls < 0) {
            throw new IllegalArgumentException("negative");
        }
        return c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds() + n * c.mlSeconds();
    }
}
