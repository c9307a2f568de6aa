/*
style: an accumulator
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double simulations = trainingCalls * c.simSeconds();
        simulations += verifyCalls * c.simSeconds();
        return simulations + c.trainSeconds();
    }
}
