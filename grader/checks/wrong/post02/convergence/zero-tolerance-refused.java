/*
title: A tolerance of 0 refused
task: 1
ask: What does the text say about a tolerance of 0?
point: Values that no longer change at all are converged to a tolerance of 0.
tell: You refuse a tolerance of 0. Refuse negative ones and NaN only.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance > 0)) {
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
