/*
title: Only the limit for endless candidates
task: 4
ask: Does your number depend on how much is calculated to learn and to verify?
point: The ratio of the two prices is what the speed-up approaches; the fixed cost keeps it below that.
tell: You return simSeconds / mlSeconds. Divide the whole times.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        surrogate(c, n, trainingCalls, verifyCalls);
        return n == 0 ? 0 : c.simSeconds() / c.mlSeconds();
    }
}
