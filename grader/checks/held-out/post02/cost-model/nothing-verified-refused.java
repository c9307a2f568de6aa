/*
style: both numbers at least 1
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls < 1 || verifyCalls < 1) {
            throw new IllegalArgumentException("too few calls");
        }
        return c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds() + n * c.mlSeconds();
    }
}
