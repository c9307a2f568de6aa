/*
title: One tolerance for all
task: 2
ask: Which unit has the tolerance that you use for the pressure?
point: Each quantity has a unit and a tolerance of its own.
tell: You use tolerances[0] for every row. Use the one with the row's number.
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
            OptionalInt setting = convergedAt(values[k], tolerances[0]);
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        for (double each : tolerances) {
            convergedAt(values[0], each);
        }
        return OptionalInt.of(latest);
    }
}
