/*
style: a stream compares the lengths, the guard asks for more than one
*/
import java.util.stream.Stream;

final class Standardizer {
    public static Standardizer fit(double[][] x) {
        boolean table = x.length > 1 && Stream.of(x).allMatch(row -> row.length == x[0].length);
        if (!table) {
            throw new IllegalArgumentException("rows are missing or uneven");
        }
        return new Standardizer(x);
    }
}
