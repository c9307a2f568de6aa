/*
style: sums of products without n, one root at a time
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double mx = mean(x);
        double my = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / (Math.sqrt(xx) * Math.sqrt(yy));
    }
}
