/*
title: Low and high swapped
task: 2
ask: Which of the two is smaller?
point: Look at the order of the arguments.
tell: The smaller one comes first.
*/
final class Summary {
    public static Range range(double[] values) {
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Range(high, low);
    }
}
