/*
title: The last setting for what is not converged
task: 2
ask: Where is a quantity converged that still moves at the end?
point: Nowhere in your table.
tell: You take the last setting for a row without an answer. Return OptionalInt.empty().
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
        int latest = 0;
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            latest = Math.max(latest, setting.orElse(values[k].length - 1));
        }
        return OptionalInt.of(latest);
    }
}
