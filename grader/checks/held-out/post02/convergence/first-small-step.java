/*
style: a stream of steps
*/
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        return IntStream.range(1, values.length)
                .filter(i -> Math.abs(values[i - 1] - values[i]) <= tolerance)
                .map(i -> i - 1)
                .findFirst();
    }
}
