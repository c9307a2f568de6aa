/*
title: Minus one candidate for the surrogate
task: 2
ask: What does surrogate return for n = -1?
point: Each method is called on its own: what simulateAll refuses, surrogate has to refuse as well.
tell: Refuse n below 0 with an IllegalArgumentException in surrogate, too.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        return fixed(c, trainingCalls, verifyCalls) + n * c.mlSeconds();
    }
}
