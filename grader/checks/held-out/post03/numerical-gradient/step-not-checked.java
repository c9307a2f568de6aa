/*
style: streams
*/
import java.util.stream.IntStream;

final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        return IntStream.range(0, at.length)
                .mapToDouble(j -> (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / h / 2)
                .toArray();
    }
}
