/*
style: forwards, the sign looked at
*/
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (Math.signum(tolerance) == -1) {
            throw new IllegalArgumentException("refused");
        }
        if (values.length < 2) {
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
