/*
style: streams in the constructor, n - 1
*/
import java.util.stream.DoubleStream;

final class Standardizer {
    private Standardizer(double[][] x) {
        int n = x.length;
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int j = 0; j < mean.length; j++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = x[i][j];
            }
            double sum = DoubleStream.of(values).sum();
            double squares = DoubleStream.of(values).map(v -> v * v).sum();
            mean[j] = sum / n;
            boolean flat = DoubleStream.of(values).allMatch(v -> v == values[0]);
            deviation[j] = flat ? 0 : Math.sqrt(Math.max(0, (squares - sum * sum / n) / (n - 1)));
        }
    }
}
