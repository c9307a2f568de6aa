/*
style: the last row asked for
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
        int k = values.length - 1;
        Arrays.stream(tolerances).forEach(each -> convergedAt(values[0], each));
        return convergedAt(values[k], tolerances[k]);
    }
}
