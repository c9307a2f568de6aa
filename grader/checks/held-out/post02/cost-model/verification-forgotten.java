/*
style: two named parts, own refusals
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double learn = trainingCalls * c.simSeconds() + c.trainSeconds();
        double predict = n * c.mlSeconds();
        return learn + predict;
    }
}
