/*
title: The scissor says the middle between the extremes
task: 4
covers: []
ask: Take the labels 1, 2, 3, 6. What does your scissor say, and what is their mean?
point: Only two of the labels take part in your shift.
tell: You return the middle between the smallest and the largest label. Return the mean of all of them.
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double middle = (java.util.Arrays.stream(y).min().getAsDouble()
                            + java.util.Arrays.stream(y).max().getAsDouble())
                    / 2;
            return row -> middle;
        };
    }
}
