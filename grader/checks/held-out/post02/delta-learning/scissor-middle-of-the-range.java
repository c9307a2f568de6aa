/*
style: one loop
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double least = y[0];
            double most = y[0];
            for (double label : y) {
                least = Math.min(least, label);
                most = Math.max(most, label);
            }
            double half = least + (most - least) / 2;
            return row -> half;
        };
    }
}
