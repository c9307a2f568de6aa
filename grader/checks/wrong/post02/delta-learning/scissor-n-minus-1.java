/*
title: The scissor divides by n - 1
task: 4
covers: []
ask: What does your scissor say if it is fitted to a single label?
point: n - 1 belongs to estimating a spread from a sample.
tell: You divide the sum of the labels by n - 1. A mean divides by n.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            for (double label : y) {
                sum += label;
            }
            double mean = sum / (y.length - 1);
            return row -> mean;
        };
    }
}
