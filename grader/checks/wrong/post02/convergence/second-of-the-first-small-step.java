/*
misconception: first-small-step
task: 1
covers: P2.6
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        for (int i = 1; i < values.length; i++) {
            if (Math.abs(values[i] - values[i - 1]) <= tolerance) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
