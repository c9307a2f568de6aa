/*
title: Only the first quantity counts
task: 2
ask: Does your answer change when the last row does?
point: A return inside of the loop ends it in its first round.
tell: You return the answer of the first row. Keep the latest of all.
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
        for (double each : tolerances) {
            convergedAt(values[0], each);
        }
        return convergedAt(values[0], tolerances[0]);
    }
}
