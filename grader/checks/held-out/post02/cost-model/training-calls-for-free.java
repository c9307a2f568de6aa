/*
style: step by step
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double time = c.trainSeconds();
        time += n * c.mlSeconds();
        time += verifyCalls * c.simSeconds();
        return time;
    }
}
