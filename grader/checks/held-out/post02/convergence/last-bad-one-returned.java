/*
style: forwards, remembers the last bad one
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int bad = 0;
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            bad = Math.abs(values[i] - values[last]) > tolerance ? i : bad;
        }
        return bad == last - 1 && Math.abs(values[bad] - values[last]) > tolerance
                ? OptionalInt.empty()
                : OptionalInt.of(bad);
    }
}
