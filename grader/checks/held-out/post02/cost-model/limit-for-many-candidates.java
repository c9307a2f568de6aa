/*
style: predictions of all candidates
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double all = simulateAll(c, n);
        double predictions = n * c.mlSeconds();
        return predictions > 0 ? all / predictions : 0;
    }
}
