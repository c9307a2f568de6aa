/*
style: a stream with a default
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            double mean = java.util.Arrays.stream(y).average().orElse(0);
            return row -> mean;
        };
    }
}
