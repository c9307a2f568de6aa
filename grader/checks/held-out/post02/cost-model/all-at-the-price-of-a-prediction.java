/*
style: own refusal, a variable for the price
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (n < 0) {
            throw new IllegalArgumentException("n = " + n);
        }
        double perCandidate = c.mlSeconds();
        return perCandidate * n;
    }
}
