/*
title: The scissor says the sum
task: 4
covers: []
ask: By how much does your scissor shift if all labels are 0.5?
point: A sum grows with the number of labels, a shift must not.
tell: You return the sum of the labels. Divide it by their number.
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
            double total = sum;
            return row -> total;
        };
    }
}
