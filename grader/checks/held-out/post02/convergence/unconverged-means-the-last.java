/*
style: a stream
*/
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (tolerances.length != values.length || tolerances.length < 1) {
            throw new IllegalArgumentException("refused");
        }
        if (Arrays.stream(values).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("refused");
        }
        int last = values[0].length - 1;
        return IntStream.range(0, values.length)
                .map(k -> convergedAt(values[k], tolerances[k]).orElse(last))
                .max();
    }
}
