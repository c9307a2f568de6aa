/*
style: streams
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length < 1) {
                throw new IllegalArgumentException("no labels");
            }
            double shift = java.util.Arrays.stream(y).sum();
            return any -> shift;
        };
    }
}
