/*
title: The last value proves itself
task: 1
ask: Which values confirm the last setting?
point: Nothing comes after the last value, and its distance from itself is 0 for every curve.
tell: You return the last setting where no earlier one is converged. Return OptionalInt.empty().
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) <= tolerance) {
            first--;
        }
        return OptionalInt.of(first);
    }
}
