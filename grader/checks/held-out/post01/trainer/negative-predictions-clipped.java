/*
style: a stream and a condition
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        return Arrays.stream(x).mapToDouble(m::predict).map(gap -> gap < 0 ? 0 : gap).toArray();
    }
}
