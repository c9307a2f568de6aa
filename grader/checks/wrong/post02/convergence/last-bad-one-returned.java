/*
title: The last setting that is too far away
task: 1
ask: Is your setting itself within the tolerance?
point: The search ends at the first value that is too far away; the answer is the one after it.
tell: You return the setting before the first converged one. Add 1.
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
        return first < last ? OptionalInt.of(Math.max(first - 1, 0)) : OptionalInt.empty();
    }
}
