/*
style: three sums in one loop
*/
final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double n = 0;
        double sx = 0;
        double sy = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            n++;
            sx += x[i];
            sy += y[i];
            sxy += x[i] * y[i];
        }
        return (sxy / n - sx / n * (sy / n)) * n / (n - 1);
    }
}
