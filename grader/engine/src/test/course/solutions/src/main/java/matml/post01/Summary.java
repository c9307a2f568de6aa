package matml.post01;

/** Summary of a column. */
public final class Summary {
    private Summary() {}

    /** The mean. */
    public static double mean(double[] values) {
        // BEGIN SOLUTION task 1: average the values
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
        // END SOLUTION
    }

    /** The smallest and the largest value. */
    public static Range range(double[] values) {
        // BEGIN SOLUTION task 2: find the smallest and the largest value
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Range(low, high);
        // END SOLUTION
    }
}
