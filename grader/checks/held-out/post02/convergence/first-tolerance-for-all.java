/*
style: streams
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
        double tolerance = tolerances[0];
        Arrays.stream(tolerances).forEach(each -> convergedAt(values[0], each));
        OptionalInt[] settings =
                Arrays.stream(values).map(row -> convergedAt(row, tolerance)).toArray(OptionalInt[]::new);
        return Arrays.stream(settings).allMatch(OptionalInt::isPresent)
                ? Arrays.stream(settings).mapToInt(OptionalInt::getAsInt).max()
                : OptionalInt.empty();
    }
}
