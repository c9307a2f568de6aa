/*
style: rows sorted into lists first
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
            members.add(new ArrayList<>(List.of(each)));
        }
        for (int i = x.length - 1; i >= 0; i--) {
            members.get(label[i]).add(x[i]);
        }
        double[][] moved = new double[previous.length][];
        for (int j = 0; j < moved.length; j++) {
            moved[j] = centre(members.get(j));
        }
        return moved;
    }

    private static double[] centre(List<double[]> rows) {
        return IntStream.range(0, rows.get(0).length)
                .mapToDouble(f -> rows.stream().mapToDouble(row -> row[f]).sum() / rows.size())
                .toArray();
    }
}
