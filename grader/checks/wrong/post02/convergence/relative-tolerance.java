/*
title: A relative tolerance
task: 1
ask: In which unit is the tolerance?
point: Total energies of thousands of eV are all equal to a percent. What matters are differences in eV.
tell: You multiply the tolerance by the last value. Compare the distance with the tolerance itself.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) <= tolerance * Math.abs(values[last])) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
