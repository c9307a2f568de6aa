/*
style: streams, and the real distance of the two places
*/
import java.util.stream.IntStream;

final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || h <= 0 || Double.isInfinite(h)) {
            throw new IllegalArgumentException("h = " + h);
        }
        return IntStream.range(0, at.length)
                .mapToDouble(j -> {
                    double[] up = at.clone();
                    double[] down = at.clone();
                    up[j] += h;
                    down[j] -= h;
                    return (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * h);
                })
                .toArray();
    }

    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException(analytic.length + " slopes against " + numeric.length);
        }
        double distance = Math.sqrt(IntStream.range(0, analytic.length)
                .mapToDouble(i -> analytic[i] - numeric[i])
                .map(each -> each * each)
                .sum());
        double scale = Math.sqrt(Math.max(
                Arrays.stream(analytic).map(each -> each * each).sum(),
                Arrays.stream(numeric).map(each -> each * each).sum()));
        return distance == 0 ? 0 : distance / scale;
    }

    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] weights = central(w -> loss.applyAsDouble(new LinearModel(w, at.bias())), at.weights(), h);
        double[] bias =
                central(b -> loss.applyAsDouble(new LinearModel(at.weights(), b[0])), new double[] {at.bias()}, h);
        return new LinearModel(weights, bias[0]);
    }
}
