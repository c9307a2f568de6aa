/*
style: streams of later values
*/
import java.util.Arrays;
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int last = values.length - 1;
        double lowest = Arrays.stream(values).min().orElseThrow();
        for (int i = 0; i < last; i++) {
            if (Arrays.stream(values, i, values.length).allMatch(value -> value - lowest <= tolerance)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
