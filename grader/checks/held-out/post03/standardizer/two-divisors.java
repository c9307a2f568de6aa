/*
style: two arrays of deviations made in the constructor
*/
import java.util.stream.Stream;

final class Standardizer {
    private final double[] forTheWayBack;

    private Standardizer(double[][] x) {
        int d = x[0].length;
        mean = new double[d];
        deviation = new double[d];
        forTheWayBack = new double[d];
        for (int j = 0; j < d; j++) {
            int column = j;
            mean[j] = mean(x, j);
            deviation[j] = deviation(x, j, mean[j]);
            double squares = Stream.of(x).mapToDouble(row -> Math.pow(row[column] - mean[column], 2)).sum();
            forTheWayBack[j] = deviation[j] == 0 ? 0 : Math.sqrt(squares / (x.length - 1));
        }
    }

    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] back = new double[row.length];
        for (int j = 0; j < back.length; j++) {
            back[j] = row[j] * forTheWayBack[j] + mean[j];
        }
        return back;
    }
}
