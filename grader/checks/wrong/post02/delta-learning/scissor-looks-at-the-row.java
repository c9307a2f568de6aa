/*
title: The scissor needs a row
task: 4
covers: []
ask: Which part of a row does your scissor use?
point: A shift that is the same for all materials needs to know nothing about this one.
tell: You look at the row (its length, or its numbers) before you answer. Return the mean without touching the row.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double mean = java.util.Arrays.stream(y).average().getAsDouble();
            return row -> {
                if (row.length == 0) {
                    throw new IllegalArgumentException("no features");
                }
                return mean;
            };
        };
    }
}
