/*
style: streams
*/
import java.util.stream.DoubleStream;

final class DeltaModel {
    public static BiFunction<double[][], double[], Regressor> scissor() {
        return (x, y) -> {
            if (y.length < 1) {
                throw new IllegalArgumentException("no labels");
            }
            int odd = y.length % 2;
            double middle = DoubleStream.of(y)
                    .sorted()
                    .skip((y.length - 1) / 2)
                    .limit(odd == 1 ? 1 : 2)
                    .average()
                    .getAsDouble();
            return row -> middle;
        };
    }
}
