/*
style: floor and a variable of its own
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        long each = (long) Math.floor(c.simSeconds());
        return each * n;
    }
}
