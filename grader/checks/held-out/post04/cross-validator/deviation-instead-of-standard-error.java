/*
style: plain loops
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        if (scores.length <= 1) {
            throw new IllegalArgumentException("too few");
        }
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        double mean = sum / scores.length;
        double variance = 0;
        for (double score : scores) {
            variance += (score - mean) * (score - mean);
        }
        variance /= scores.length - 1;
        return new Estimate(mean, Math.pow(variance, 0.5));
    }
}
