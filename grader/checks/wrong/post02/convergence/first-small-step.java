/*
title: Stopped at the first small step
task: 1
contains: [compared-with-each-other, steps-instead-of-distances]
covers: P2.6
ask: What happens to the values after the setting that you return?
point: A curve may be flat for a moment and go on afterwards: on a plateau, or where it turns.
tell: You stop at the first step that is smaller than the tolerance. All later values have to stay near the last one.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        for (int i = 0; i < values.length - 1; i++) {
            if (Math.abs(values[i + 1] - values[i]) <= tolerance) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
