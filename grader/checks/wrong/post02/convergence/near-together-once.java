/*
title: All near their last value once
task: 2
covers: P2.6
ask: Do all quantities stay near their last value after your setting?
point: Task 1 asks for all later values; with several quantities that does not change.
tell: You look for the first setting where every quantity is near its last value. It has to stay there.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length != tolerances.length) {
            throw new IllegalArgumentException("refused");
        }
        for (double[] row : values) {
            if (row.length != values[0].length) {
                throw new IllegalArgumentException("refused");
            }
        }
        for (int k = 0; k < values.length; k++) {
            convergedAt(values[k], tolerances[k]);
        }
        int last = values[0].length - 1;
        for (int s = 0; s < last; s++) {
            boolean all = true;
            for (int k = 0; k < values.length; k++) {
                all &= Math.abs(values[k][s] - values[k][last]) <= tolerances[k];
            }
            if (all) {
                return OptionalInt.of(s);
            }
        }
        return OptionalInt.empty();
    }
}
