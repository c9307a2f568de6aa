/*
style: every row cut or filled up to the number of weights
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        int d = m.weights().length;
        return Arrays.stream(x).map(row -> Arrays.copyOf(row, d)).mapToDouble(m::predict).toArray();
    }
}
