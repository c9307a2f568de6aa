/*
style: calculations counted together
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        int calculations = trainingCalls + verifyCalls;
        return calculations * c.simSeconds() + n * c.mlSeconds();
    }
}
