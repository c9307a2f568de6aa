/*
style: forwards, the sum on the other side
*/
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            if (IntStream.rangeClosed(i, last).allMatch(j -> values[last] <= values[j] + tolerance)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
