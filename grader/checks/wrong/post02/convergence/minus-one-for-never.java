/*
title: -1 in an OptionalInt
task: 1
ask: What does isPresent say about your "not converged"?
point: An OptionalInt can be empty; a caller who asks for that gets a setting -1 from you.
tell: Return OptionalInt.empty() instead of OptionalInt.of(-1).
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
        return OptionalInt.of(first < last ? first : -1);
    }
}
