/*
style: streams over pairs of columns
*/
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        double[][] c = columns(x);
        return Stream.of(c)
                .map(one -> Stream.of(c)
                        .mapToDouble(other -> IntStream.range(0, x.length)
                                        .mapToDouble(i -> one[i] * other[i])
                                        .sum()
                                / (x.length - 1))
                        .toArray())
                .toArray(double[][]::new);
    }
}
