/*
style: a list of distances, one taken off its size
*/
import java.util.ArrayList;
import java.util.List;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        requireLabels(x, label);
        if (row < 0 || row >= x.length) {
            throw new IllegalArgumentException("row " + row);
        }
        List<Double> found = new ArrayList<>();
        for (int i = x.length - 1; i >= 0; i--) {
            if (label[i] == cluster) {
                found.add(distance(x[i], x[row]));
            }
        }
        if (found.isEmpty() || found.size() == 1 && label[row] == cluster) {
            throw new IllegalArgumentException("nobody else in " + cluster);
        }
        double total = 0;
        for (double each : found) {
            total += each;
        }
        return total / (found.size() - 1);
    }
}
