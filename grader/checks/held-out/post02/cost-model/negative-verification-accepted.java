/*
style: one refusal after the other
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0) {
            throw new IllegalArgumentException("n");
        }
        if (trainingCalls < 1) {
            throw new IllegalArgumentException("trainingCalls");
        }
        return c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds() + n * c.mlSeconds();
    }
}
