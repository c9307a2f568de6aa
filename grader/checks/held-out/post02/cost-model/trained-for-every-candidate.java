/*
style: model and simulations apart
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double model = c.trainSeconds() + c.mlSeconds();
        double simulations = (trainingCalls + verifyCalls) * c.simSeconds();
        return simulations + model * n;
    }
}
