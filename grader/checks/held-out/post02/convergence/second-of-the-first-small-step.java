/*
style: remembers the value before
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        double before = values[0];
        int at = 0;
        while (++at < values.length) {
            if (Math.abs(before - values[at]) <= tolerance) {
                return OptionalInt.of(at);
            }
            before = values[at];
        }
        return OptionalInt.empty();
    }
}
