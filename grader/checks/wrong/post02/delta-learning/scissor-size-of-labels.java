/*
title: The scissor averages sizes
task: 4
covers: []
ask: What does your scissor say to the labels -1 and 1?
point: Corrections have signs, and they may cancel.
tell: You average the absolute values of the labels. Average the labels themselves.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            for (double label : y) {
                sum += Math.abs(label);
            }
            double mean = sum / y.length;
            return row -> mean;
        };
    }
}
