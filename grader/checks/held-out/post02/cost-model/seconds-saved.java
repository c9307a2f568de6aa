/*
style: subtracted step by step
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double time = n * c.simSeconds();
        time -= n * c.mlSeconds();
        time -= c.trainSeconds();
        time -= (trainingCalls + verifyCalls) * c.simSeconds();
        return time;
    }
}
