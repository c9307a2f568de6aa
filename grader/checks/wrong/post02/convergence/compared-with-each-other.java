/*
title: All later values compared with each other
task: 1
ask: With which value does the text compare?
point: Two values on both sides of the last one may be further apart than the tolerance, and both be near enough.
tell: You ask for the spread of all later values. Ask for the distance of each from the last one.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException("refused");
        }
        int last = values.length - 1;
        double low = values[last];
        double high = low;
        int first = last;
        while (first > 0) {
            low = Math.min(low, values[first - 1]);
            high = Math.max(high, values[first - 1]);
            if (high - low > tolerance) {
                break;
            }
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
