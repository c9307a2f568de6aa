/*
title: A study of one setting
task: 1
ask: What has been shown by one value?
point: There is nothing to compare with, and that is another answer than "not converged".
tell: Refuse fewer than two values with an IllegalArgumentException.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) <= tolerance) {
            first--;
        }
        return first < last && first >= 0 ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
