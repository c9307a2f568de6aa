/*
style: both times written out
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double calculations = (trainingCalls + verifyCalls) * c.simSeconds();
        double surrogate = c.trainSeconds() + calculations + n * c.mlSeconds();
        return surrogate / (c.simSeconds() * n);
    }
}
