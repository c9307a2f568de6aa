/*
title: The share of time saved
task: 4
ask: What would your number be if the surrogate took no time at all?
point: A share cannot be above 1; a speed-up can.
tell: You return 1 - surrogate / all. Return all / surrogate.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        simulateAll(c, n);
        double all = simulateAll(c, n);
        return n == 0 ? 0 : 1 - surrogate(c, n, trainingCalls, verifyCalls) / all;
    }
}
