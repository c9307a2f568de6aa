/*
style: Welford's running update in one pass, for pairs as well
*/
final class Descriptive {
    public static double mean(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            mean += (x[i] - mean) / (i + 1);
        }
        return mean;
    }

    public static double variance(double[] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("a spread needs two values");
        }
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double before = x[i] - mean;
            mean += before / (i + 1);
            squares += before * (x[i] - mean);
        }
        return squares / (x.length - 1);
    }

    public static double covariance(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs are incomplete");
        }
        if (x.length < 2) {
            throw new IllegalArgumentException("two pairs at least");
        }
        double meanX = 0;
        double meanY = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            double before = x[i] - meanX;
            meanX += before / (i + 1);
            meanY += (y[i] - meanY) / (i + 1);
            products += before * (y[i] - meanY);
        }
        return products / (x.length - 1);
    }

    public static double pearson(double[] x, double[] y) {
        double products = covariance(x, y);
        boolean flatX = true;
        boolean flatY = true;
        for (int i = 1; i < x.length; i++) {
            flatX &= x[i] == x[i - 1];
            flatY &= y[i] == y[i - 1];
        }
        return flatX || flatY
                ? Double.NaN
                : Math.min(Math.max(products / (Math.sqrt(variance(x)) * Math.sqrt(variance(y))), -1), 1);
    }

    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("two rows at least");
        }
        int d = x[0].length;
        double[] mean = new double[d];
        double[][] products = new double[d][d];
        double n = 0;
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("a row of another length");
            }
            n++;
            double[] before = new double[d];
            for (int j = 0; j < d; j++) {
                before[j] = row[j] - mean[j];
                mean[j] += before[j] / n;
            }
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    products[i][j] += before[i] * (row[j] - mean[j]);
                }
            }
        }
        for (double[] row : products) {
            for (int j = 0; j < d; j++) {
                row[j] /= n - 1;
            }
        }
        return products;
    }
}
