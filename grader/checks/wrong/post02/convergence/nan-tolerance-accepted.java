/*
title: NaN for a tolerance
task: 1
ask: Is NaN below 0?
point: Every comparison with NaN is false: NaN slips through `tolerance < 0`.
tell: Write !(tolerance >= 0), which is true for NaN as well.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || tolerance < 0) {
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
