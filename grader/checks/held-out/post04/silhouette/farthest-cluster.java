/*
style: a map from cluster to mean distance, its largest value
*/
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        double[] value = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Map<Integer, Double> others = new HashMap<>();
            int mates = 0;
            for (int j = 0; j < x.length; j++) {
                if (label[j] != label[i]) {
                    others.putIfAbsent(label[j], meanDistance(x, label, i, label[j]));
                } else {
                    mates++;
                }
            }
            if (others.isEmpty()) {
                throw new IllegalArgumentException("one cluster");
            }
            double b = Collections.max(others.values());
            double a = mates > 1 ? meanDistance(x, label, i, label[i]) : b;
            value[i] = a == b ? 0 : (b - a) / Math.max(a, b);
        }
        return value;
    }
}
