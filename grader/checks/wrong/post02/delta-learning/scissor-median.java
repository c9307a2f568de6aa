/*
title: The scissor says the median
task: 4
covers: []
ask: Take the labels 1, 2, 3, 6. What does your scissor say, and what is their mean?
point: The median is more robust, the mean is what the text asks for.
tell: You return the middle of the sorted labels. Return their mean.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double[] sorted = y.clone();
            java.util.Arrays.sort(sorted);
            double median = (sorted[(y.length - 1) / 2] + sorted[y.length / 2]) / 2;
            return row -> median;
        };
    }
}
