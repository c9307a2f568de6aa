/*
style: a stream
*/
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        double best = values[values.length - 1];
        return IntStream.range(0, values.length - 1)
                .filter(i -> Math.abs(best - values[i]) <= tolerance)
                .findFirst();
    }
}
