/*
title: Only values below count as far away
task: 1
ask: Is 8 near 1 with a tolerance of 0.5?
point: A difference below 0 is smaller than every tolerance.
tell: You compare last minus value with its sign. Take its absolute value.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && values[last] - values[first - 1] <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
