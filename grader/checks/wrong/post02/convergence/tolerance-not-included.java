/*
title: A distance equal to the tolerance refused
task: 1
contains: [compared-with-each-other]
ask: What does "at most the tolerance" say about a distance that equals it?
point: With a tolerance of 0 your method never finds anything.
tell: You write < where the text says "at most". Use <=.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) < tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
