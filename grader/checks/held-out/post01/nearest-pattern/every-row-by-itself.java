/*
style: sums over the row in one loop
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        double sum = 0;
        double squares = 0;
        for (double v : row) {
            sum += v;
            squares += v * v;
        }
        double m = sum / row.length;
        double s = Math.sqrt(Math.max(0, squares / row.length - m * m));
        double[] z = new double[row.length];
        for (int j = 0; j < z.length && s > 0; j++) {
            z[j] = (row[j] - m) / s;
        }
        return z;
    }
}
