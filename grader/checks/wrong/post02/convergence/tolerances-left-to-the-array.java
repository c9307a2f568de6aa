/*
title: A missing tolerance left to the array
task: 2
ask: Which exception does Java throw where an array has too few entries?
point: An ArrayIndexOutOfBoundsException says where the code broke, not what was wrong with the question.
tell: Compare the numbers of rows and tolerances first, and refuse with an IllegalArgumentException.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length < tolerances.length) {
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
