/*
style: the sum written out
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        return c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds() + n * c.mlSeconds();
    }
}
