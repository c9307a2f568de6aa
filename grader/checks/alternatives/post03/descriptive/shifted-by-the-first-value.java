/*
style: values counted from the first one, corrected for the shift; one half of the matrix mirrored
*/
final class Descriptive {
    public static double mean(double[] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("there is no first value");
        }
        double above = 0;
        for (int i = x.length - 1; i > 0; i--) {
            above += x[i] - x[0];
        }
        return x[0] + above / x.length;
    }

    public static double variance(double[] x) {
        return covariance(x, x);
    }

    public static double covariance(double[] x, double[] y) {
        int n = x.length;
        if (n != y.length || n < 2) {
            throw new IllegalArgumentException(n + " and " + y.length + " values");
        }
        double sx = 0;
        double sy = 0;
        double sxy = 0;
        for (int i = 1; i < n; i++) {
            double u = x[i] - x[0];
            double v = y[i] - y[0];
            sx += u;
            sy += v;
            sxy += u * v;
        }
        return (sxy - sx * sy / n) / (n - 1);
    }

    public static double pearson(double[] x, double[] y) {
        double xy = covariance(x, y);
        double xx = variance(x);
        double yy = variance(y);
        // Shifted by the first value, equal values have a spread of exactly 0.
        if (xx == 0 || yy == 0) {
            return Double.NaN;
        }
        return Math.copySign(Math.min(1, Math.abs(xy) / Math.sqrt(xx) / Math.sqrt(yy)), xy);
    }

    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("no spread");
        }
        int d = x[0].length;
        double[][] columns = new double[d][x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("row " + i + " has another length");
            }
            for (int j = 0; j < d; j++) {
                columns[j][i] = x[i][j];
            }
        }
        double[][] c = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                c[i][j] = c[j][i] = covariance(columns[i], columns[j]);
            }
        }
        return c;
    }
}
