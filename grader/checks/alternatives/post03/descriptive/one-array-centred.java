/*
style: only one factor of every product has its mean taken off, which is enough
*/
final class Descriptive {
    public static double mean(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("nothing there");
        }
        double mean = 0;
        for (double value : x) {
            mean += value / x.length;
        }
        // A second round takes off what the first has lost by rounding.
        double rest = 0;
        for (double value : x) {
            rest += value - mean;
        }
        return mean + rest / x.length;
    }

    public static double variance(double[] x) {
        return covariance(x, x);
    }

    public static double covariance(double[] x, double[] y) {
        if (x.length != y.length || y.length < 2) {
            throw new IllegalArgumentException("no pairs");
        }
        double mean = mean(x);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mean) * (y[i] - y[0]);
        }
        return sum / (x.length - 1);
    }

    public static double pearson(double[] x, double[] y) {
        double xy = covariance(x, y);
        for (double[] values : new double[][] {x, y}) {
            double least = values[0];
            double most = values[0];
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            if (least == most) {
                return Double.NaN;
            }
        }
        return Math.max(-1, Math.min(1, xy / Math.sqrt(covariance(x, x)) / Math.sqrt(covariance(y, y))));
    }

    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("two rows, please");
        }
        double[][] transposed = new double[x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != transposed.length) {
                throw new IllegalArgumentException("ragged");
            }
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = x[i][j];
            }
        }
        double[][] c = new double[transposed.length][transposed.length];
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c.length; j++) {
                c[i][j] = covariance(transposed[i], transposed[j]);
            }
        }
        return c;
    }
}
