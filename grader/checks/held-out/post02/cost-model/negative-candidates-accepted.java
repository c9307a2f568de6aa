/*
style: only 0 is looked at
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (n == 0) {
            return 0;
        }
        return c.simSeconds() * n;
    }
}
