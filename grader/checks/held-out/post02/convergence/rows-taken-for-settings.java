/*
style: streams of columns
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
        OptionalInt[] settings = IntStream.range(0, tolerances.length)
                .mapToObj(k -> convergedAt(
                        Arrays.stream(values).mapToDouble(row -> row[k]).toArray(), tolerances[k]))
                .toArray(OptionalInt[]::new);
        return Arrays.stream(settings).allMatch(OptionalInt::isPresent)
                ? Arrays.stream(settings).mapToInt(OptionalInt::getAsInt).max()
                : OptionalInt.empty();
    }
}
