/*
title: Rows of different lengths get through
task: 2
ask: Which cutoff belongs to entry 3 if one row has four entries and another five?
point: Rows of different lengths come from different studies.
tell: Refuse rows that are not all of the same length with an IllegalArgumentException.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length != tolerances.length) {
            throw new IllegalArgumentException("refused");
        }
        int latest = 0;
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        return OptionalInt.of(latest);
    }
}
