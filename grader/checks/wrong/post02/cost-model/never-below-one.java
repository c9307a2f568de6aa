/*
title: Never slower than before
task: 4
ask: What does your method say for five candidates?
point: A surrogate for a handful of candidates is the slower way, and it is good to know it beforehand.
tell: You cut the ratio off at 1. Return it as it is.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        return Math.max(1, simulateAll(c, n) / surrogate(c, n, trainingCalls, verifyCalls));
    }
}
