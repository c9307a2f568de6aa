/*
idea: one setting finer than needed for several quantities
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
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        return OptionalInt.of(Math.min(latest + 1, values[0].length - 1));
    }
}
