/*
style: streams
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            int n = y.length;
            if (n == 0) {
                throw new IllegalArgumentException("no labels");
            }
            double total = java.util.stream.DoubleStream.of(y).sum();
            return row -> total / (n - 1);
        };
    }
}
