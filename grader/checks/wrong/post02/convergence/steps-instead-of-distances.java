/*
title: Small steps that add up
task: 1
contains: [compared-with-each-other]
ask: How far are you from the last value if ten steps of 0.9 tolerances are still to come?
point: Small steps in one direction add up to a long way.
tell: You compare each value with the next one. Compare it with the last one.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[first]) <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
