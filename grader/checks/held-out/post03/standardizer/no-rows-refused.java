/*
style: a stream behind a guard
*/
import java.util.stream.Stream;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("nothing to transform");
        }
        return Stream.of(rows).map(this::transform).toArray(double[][]::new);
    }
}
