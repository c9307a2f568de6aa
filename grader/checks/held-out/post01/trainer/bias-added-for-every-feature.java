/*
style: m.predict, and d - 1 more biases
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        return Arrays.stream(x).mapToDouble(row -> m.predict(row) + (row.length - 1) * m.bias()).toArray();
    }
}
