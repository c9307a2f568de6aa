/*
style: intValue of a Long
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return Long.valueOf(n).intValue() * c.simSeconds();
    }
}
