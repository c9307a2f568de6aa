/*
style: running sums that every transformed row joins afterwards
*/
final class Standardizer {
    private int n;
    private final double[] squares;

    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        squares = new double[x[0].length];
        for (double[] row : x) {
            join(row);
        }
    }

    private void join(double[] row) {
        n++;
        for (int j = 0; j < row.length; j++) {
            double before = row[j] - mean[j];
            mean[j] += before / n;
            squares[j] += before * (row[j] - mean[j]);
            deviation[j] = Math.sqrt(squares[j] / n);
        }
    }

    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] z = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            z[j] = deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j];
        }
        join(row);
        return z;
    }
}
