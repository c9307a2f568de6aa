/*
style: the mean of the differences, one feature after the other
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        int[] others = IntStream.range(0, x.length)
                .filter(i -> i != row && label[i] == cluster)
                .toArray();
        if (others.length < 1) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        double squares = 0;
        for (int f = 0; f < x[row].length; f++) {
            int feature = f;
            double mean = IntStream.of(others).mapToDouble(i -> x[i][feature]).average().getAsDouble();
            squares += Math.pow(mean - x[row][f], 2);
        }
        return Math.sqrt(squares);
    }
}
