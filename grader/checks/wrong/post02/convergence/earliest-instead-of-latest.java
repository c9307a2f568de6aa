/*
title: The first quantity to converge decides
task: 2
contains: [near-together-once]
ask: Is the pressure converged where the energy is?
point: All quantities are converged where the slowest of them is.
tell: You return the smallest of the settings. Return the largest.
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
        int earliest = Integer.MAX_VALUE;
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            if (setting.isEmpty()) {
                return setting;
            }
            earliest = Math.min(earliest, setting.getAsInt());
        }
        return OptionalInt.of(earliest);
    }
}
