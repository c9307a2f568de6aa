/*
title: Rows and columns swapped
task: 2
ask: Has your table a row for each quantity or for each setting?
point: values[k] is everything that is known about quantity k.
tell: You read the table column by column. A row holds one quantity for all settings.
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
        for (int k = 0; k < tolerances.length; k++) {
            double[] column = new double[values.length];
            for (int s = 0; s < column.length; s++) {
                column[s] = values[s][k];
            }
            OptionalInt setting = convergedAt(column, tolerances[k]);
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        return OptionalInt.of(latest);
    }
}
