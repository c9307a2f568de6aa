/*
style: floor
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        double ratio = simulateAll(c, n) / surrogate(c, n, trainingCalls, verifyCalls);
        return Math.floor(ratio);
    }
}
