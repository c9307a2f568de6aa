/*
style: step by step
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double time = c.trainSeconds() + trainingCalls * c.simSeconds();
        time += verifyCalls * c.mlSeconds();
        time += n * c.mlSeconds();
        return time;
    }
}
