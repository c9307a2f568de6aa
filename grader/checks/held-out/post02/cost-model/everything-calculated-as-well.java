/*
style: a price for each candidate
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double perCandidate = c.simSeconds() + c.mlSeconds();
        return n * perCandidate + c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
    }
}
