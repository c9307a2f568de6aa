/*
style: a sorted stream
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("too few");
        }
        List<Double> sorted = Arrays.stream(scores).sorted().boxed().toList();
        double median = k % 2 == 1 ? sorted.get(k / 2) : 0.5 * (sorted.get(k / 2 - 1) + sorted.get(k / 2));
        double mean = Arrays.stream(scores).average().orElseThrow();
        double variance = 0;
        for (double score : scores) {
            variance += (score - mean) * (score - mean) / (k - 1);
        }
        return new Estimate(median, Math.sqrt(variance) / Math.sqrt(k));
    }
}
