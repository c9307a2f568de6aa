/*
style: all centroids in a map first
*/
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        Map<Integer, double[]> centre = new HashMap<>();
        Map<Integer, Integer> size = new HashMap<>();
        for (int each : label) {
            size.merge(each, 1, Integer::sum);
            centre.computeIfAbsent(each, c -> IntStream.range(0, x[0].length)
                    .mapToDouble(f -> IntStream.range(0, x.length)
                            .filter(i -> label[i] == c)
                            .mapToDouble(i -> x[i][f])
                            .average()
                            .getAsDouble())
                    .toArray());
        }
        if (centre.size() < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double a = distance(x[i], centre.get(label[i]));
            double b = Double.MAX_VALUE;
            for (int c : centre.keySet()) {
                b = c == label[i] ? b : Math.min(b, distance(x[i], centre.get(c)));
            }
            value[i] = size.get(label[i]) == 1 || a == b ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
