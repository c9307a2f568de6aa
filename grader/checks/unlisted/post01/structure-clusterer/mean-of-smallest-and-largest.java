/*
idea: a centroid is halfway between the smallest and the largest value of its rows
*/
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        List<List<double[]>> members = new ArrayList<>();
        for (double[] each : previous) {
            members.add(new ArrayList<>());
        }
        for (int i = x.length - 1; i >= 0; i--) {
            members.get(label[i]).add(x[i]);
        }
        double[][] moved = new double[previous.length][];
        for (int j = 0; j < moved.length; j++) {
            moved[j] = members.get(j).isEmpty() ? previous[j].clone() : centre(members.get(j));
        }
        return moved;
    }

    private static double halfway(List<double[]> rows, int f) {
        double[] values = rows.stream().mapToDouble(row -> row[f]).sorted().toArray();
        return (values[0] + values[values.length - 1]) / 2;
    }

    private static double[] centre(List<double[]> rows) {
        return IntStream.range(0, rows.get(0).length)
                .mapToDouble(f -> halfway(rows, f))
                .toArray();
    }
}
