/*
style: forwards, empty for no values
*/
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length == 0) {
            return OptionalInt.empty();
        }
        if (tolerance < 0 || Double.isNaN(tolerance)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            if (IntStream.rangeClosed(i, last).allMatch(j -> Math.abs(values[last] - values[j]) <= tolerance)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
