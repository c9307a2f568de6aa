/*
style: streams of sorted differences
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double[] u = centredInOrder(x);
        double[] v = centredInOrder(y);
        return IntStream.range(0, u.length).mapToDouble(i -> u[i] * v[i]).sum() / (u.length - 1);
    }

    private static double[] centredInOrder(double[] values) {
        double centre = mean(values);
        return Arrays.stream(values).map(v -> v - centre).sorted().toArray();
    }
}
