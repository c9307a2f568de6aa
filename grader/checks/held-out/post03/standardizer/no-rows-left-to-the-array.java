/*
style: a stream that compares with the first row
*/
import java.util.stream.Stream;

final class Standardizer {
    public static Standardizer fit(double[][] x) {
        double[] first = x[0];
        if (!Stream.of(x).allMatch(row -> row.length == first.length)) {
            throw new IllegalArgumentException("ragged table");
        }
        return new Standardizer(x);
    }
}
