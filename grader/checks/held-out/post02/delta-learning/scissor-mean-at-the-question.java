/*
style: a stream at every question
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length < 1) {
                throw new IllegalArgumentException("no labels");
            }
            return row -> java.util.Arrays.stream(y).sum() / y.length;
        };
    }
}
