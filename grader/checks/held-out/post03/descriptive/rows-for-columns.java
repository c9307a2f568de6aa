/*
style: streams over the rows, refusals by hand, a table of one column left to covariance
*/
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2 || Stream.of(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("not a table");
        }
        return Stream.of(x)
                .map(one -> Stream.of(x).mapToDouble(other -> covariance(one, other)).toArray())
                .toArray(double[][]::new);
    }
}
