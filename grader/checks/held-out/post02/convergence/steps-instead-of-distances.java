/*
style: forwards, forgets the answer at each large step
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int first = 0;
        for (int i = 0; i < values.length - 1; i++) {
            if (Math.abs(values[i + 1] - values[i]) > tolerance) {
                first = i + 1;
            }
        }
        return first == values.length - 1 ? OptionalInt.empty() : OptionalInt.of(first);
    }
}
