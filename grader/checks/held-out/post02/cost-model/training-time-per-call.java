/*
style: a price for each example
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double perExample = c.simSeconds() + c.trainSeconds();
        return trainingCalls * perExample + verifyCalls * c.simSeconds() + n * c.mlSeconds();
    }
}
