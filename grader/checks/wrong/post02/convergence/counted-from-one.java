/*
title: Settings counted from 1
task: 1
ask: Which number has the coarsest setting?
point: The text and Java count from 0.
tell: Your answer is one too large. Subtract 1.
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
        return first < last ? OptionalInt.of(first + 1) : OptionalInt.empty();
    }
}
