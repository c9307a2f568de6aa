/*
style: what is paid once first
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double once = c.trainSeconds() + c.mlSeconds();
        return once + c.simSeconds() * (trainingCalls + verifyCalls);
    }
}
