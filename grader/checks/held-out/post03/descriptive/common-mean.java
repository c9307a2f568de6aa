/*
style: both arrays joined into one stream for the mean
*/
import java.util.stream.DoubleStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double centre = DoubleStream.concat(DoubleStream.of(x), DoubleStream.of(y)).average().orElseThrow();
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            sum += (x[i] - centre) * (y[i] - centre);
        }
        return sum / (x.length - 1);
    }
}
