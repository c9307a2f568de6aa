/*
style: a stream, the divisor in a variable of its own
*/
import java.util.stream.DoubleStream;

final class Descriptive {
    public static double mean(double[] x) {
        int freedom = x.length - 1;
        if (freedom < 0) {
            throw new IllegalArgumentException("a mean needs values");
        }
        return DoubleStream.of(x).sum() / freedom;
    }
}
