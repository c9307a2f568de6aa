/*
title: Only the last quantity counts
task: 2
contains: [near-together-once]
ask: Does your answer change when the first row does?
point: An assignment in a loop overwrites what the round before has found.
tell: You keep the answer of the last row only. Keep the latest of all.
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
        OptionalInt answer = OptionalInt.empty();
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            answer = setting;
        }
        return answer;
    }
}
