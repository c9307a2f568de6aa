/*
style: both times written out
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double learned = c.trainSeconds() + trainingCalls * c.simSeconds();
        return n * c.simSeconds() / (learned + n * c.mlSeconds());
    }
}
