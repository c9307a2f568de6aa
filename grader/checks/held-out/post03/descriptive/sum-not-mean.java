/*
style: a stream, with the division forgotten
*/
import java.util.Arrays;

final class Descriptive {
    public static double mean(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return Arrays.stream(x).sum();
    }
}
