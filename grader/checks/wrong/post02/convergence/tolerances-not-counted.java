/*
title: More tolerances than quantities
task: 2
ask: What happens to a tolerance for which there is no row?
point: A table and a list that do not fit together are a mistake of the caller, who wants to know.
tell: Refuse tolerances that are not as many as the rows with an IllegalArgumentException.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length > tolerances.length) {
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
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        return OptionalInt.of(latest);
    }
}
