/*
title: A negative tolerance
task: 1
ask: Which distance is at most -0.5?
point: Nothing is ever converged then, and the caller looks for the reason in the calculations.
tell: Refuse a negative tolerance with an IllegalArgumentException.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || Double.isNaN(tolerance)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
