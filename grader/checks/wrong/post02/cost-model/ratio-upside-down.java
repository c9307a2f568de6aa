/*
title: The ratio upside down
task: 4
ask: Is your number above 1 where the surrogate is the faster way?
point: A way that takes a tenth of the time is ten times as fast.
tell: You divide the time with a surrogate by the time for all. Turn the fraction round.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        return surrogate(c, n, trainingCalls, verifyCalls) / simulateAll(c, n);
    }
}
