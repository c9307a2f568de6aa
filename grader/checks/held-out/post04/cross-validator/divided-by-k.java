/*
style: mean of squares less square of the mean
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        if (scores.length < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).average().orElseThrow();
        double variance = 0;
        for (double score : scores) {
            variance += Math.pow(score - mean, 2) / scores.length;
        }
        return new Estimate(mean, Math.sqrt(variance) / Math.sqrt(scores.length));
    }
}
