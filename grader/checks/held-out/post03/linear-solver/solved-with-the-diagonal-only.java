/*
style: streams
*/
import java.util.stream.IntStream;

final class LinearSolver {
    public static double[] cholesky(double[][] spd, double[] b) {
        double[][] l = factor(spd);
        if (l.length != b.length) {
            throw new IllegalArgumentException("b");
        }
        return IntStream.range(0, b.length)
                .mapToDouble(i -> b[i] * (1 / spd[i][i]))
                .toArray();
    }
}
