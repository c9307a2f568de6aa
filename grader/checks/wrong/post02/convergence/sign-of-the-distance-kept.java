/*
title: Only values above count as far away
task: 1
ask: Is -9 near -2 with a tolerance of 1?
point: A difference below 0 is smaller than every tolerance.
tell: You compare the difference with its sign. Take its absolute value.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && values[first - 1] - values[last] <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
