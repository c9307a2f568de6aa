/*
style: all parameters in one array, the bias among them
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        int d = m.weights().length;
        double[] parameters = Arrays.copyOf(m.weights(), d + 1);
        parameters[d] = m.bias();
        double before = lossOf(parameters, x, y);
        double[] slopes = new double[d + 1];
        for (int k = 0; k <= d; k++) {
            double kept = parameters[k];
            parameters[k] = kept + 1e-6;
            slopes[k] = 1e6 * (lossOf(parameters, x, y) - before);
            parameters[k] = kept;
        }
        return new LinearModel(Arrays.copyOf(slopes, d), slopes[d]);
    }

    private static double lossOf(double[] parameters, double[][] x, double[] y) {
        int d = parameters.length - 1;
        return loss(new LinearModel(Arrays.copyOf(parameters, d), parameters[d]), x, y);
    }
}
