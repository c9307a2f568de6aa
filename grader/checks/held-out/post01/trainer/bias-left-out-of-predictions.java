/*
style: a model without a bias, asked about every row
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        LinearModel weightsOnly = new LinearModel(m.weights(), 0);
        return Arrays.stream(x).mapToDouble(weightsOnly::predict).toArray();
    }
}
