/*
style: summary statistics and loops
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        if (scores.length < 2) {
            throw new IllegalArgumentException("too few");
        }
        double mean = Arrays.stream(scores).summaryStatistics().getAverage();
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            total += (scores[i] - mean) * (scores[i] - mean);
        }
        double deviation = Math.sqrt(total / (scores.length - 1.0));
        return new Estimate(mean, deviation / scores.length);
    }
}
