/*
style: the condition turned round
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (!(n >= 1)) {
            throw new IllegalArgumentException(n + " is not a number of candidates");
        }
        return c.simSeconds() * n;
    }
}
