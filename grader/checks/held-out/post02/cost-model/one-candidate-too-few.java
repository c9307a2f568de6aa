/*
style: one calculation subtracted
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return n * c.simSeconds() - c.simSeconds();
    }
}
