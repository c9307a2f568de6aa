/*
title: Near the last value for a moment
task: 1
covers: P2.6
ask: Do the values after your setting stay near the last one?
point: A curve that goes up and down crosses the last value several times before it arrives.
tell: You return the first value near the last one. Ask the same of all later values.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            if (Math.abs(values[i] - values[last]) <= tolerance) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
