/*
style: one loop for the squares, denominators multiplied
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k == 0 || k == 1) {
            throw new IllegalArgumentException("too few");
        }
        double mean = 0;
        for (double score : scores) {
            mean += score / k;
        }
        double error = 0;
        for (double score : scores) {
            error += (score - mean) * (score - mean) / (k * (k - 1));
        }
        return new Estimate(mean, error);
    }
}
