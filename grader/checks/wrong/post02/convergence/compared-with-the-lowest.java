/*
title: Compared with the lowest value
task: 1
contains: [compared-with-each-other]
ask: Which value of a convergence study is the best one?
point: Only energies of a variational method fall with every setting. A pressure or a gap does not know where down is.
tell: You compare with the smallest value. Compare with the last one.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        double best = values[last];
        for (double value : values) {
            best = Math.min(best, value);
        }
        int first = values.length;
        while (first > 0 && Math.abs(values[first - 1] - best) <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
