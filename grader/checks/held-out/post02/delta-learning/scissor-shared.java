/*
style: a static array
*/
final class DeltaModel {
    private static final double[] SHIFT = new double[1];

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            SHIFT[0] = java.util.Arrays.stream(y).average().orElseThrow(IllegalArgumentException::new);
            return row -> SHIFT[0];
        };
    }
}
