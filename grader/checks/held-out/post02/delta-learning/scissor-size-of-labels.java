/*
style: streams
*/
final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            double size = java.util.Arrays.stream(y)
                    .map(each -> each < 0 ? -each : each)
                    .average()
                    .orElseThrow(() -> new IllegalArgumentException("no labels"));
            return row -> size;
        };
    }
}
