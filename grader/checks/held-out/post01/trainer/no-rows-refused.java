/*
style: a stream behind a guard
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("a table needs a row");
        }
        return Arrays.stream(x).mapToDouble(m::predict).toArray();
    }
}
