/*
style: a standard error of 0 for one score
*/
final class CrossValidator {
    public static Estimate summary(double[] scores) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("no scores");
        }
        double mean = Arrays.stream(scores).average().orElseThrow();
        if (scores.length == 1) {
            return new Estimate(mean, 0);
        }
        double squares = 0;
        for (double score : scores) {
            squares += Math.pow(score - mean, 2);
        }
        return new Estimate(mean, Math.sqrt(squares / (scores.length - 1)) / Math.sqrt(scores.length));
    }
}
