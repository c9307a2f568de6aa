/*
style: named parts
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        long unknown = n - trainingCalls;
        double predict = unknown * c.mlSeconds();
        double calculate = (trainingCalls + verifyCalls) * c.simSeconds();
        return calculate + c.trainSeconds() + predict;
    }
}
