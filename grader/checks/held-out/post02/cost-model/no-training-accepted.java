/*
style: the smaller of the two looked at
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        requireCandidates(n);
        if (Math.min(trainingCalls, verifyCalls) < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
        double time = c.simSeconds() * trainingCalls + c.simSeconds() * verifyCalls;
        return time + c.trainSeconds() + c.mlSeconds() * n;
    }
}
