/*
idea: the scissor weighs later labels more
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < y.length; i++) {
                sum += (i + 1) * y[i];
                weights += i + 1;
            }
            double mean = sum / weights;
            return row -> mean;
        };
    }
}
