/*
style: an empty cluster moves to the row farthest from its centroid; the Rand index from a table of counts
*/
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        requireLabels(label, x.length, previous.length);
        double[][] centroid = new double[previous.length][previous[0].length];
        int[] members = new int[previous.length];
        for (int i = 0; i < x.length; i++) {
            members[label[i]]++;
            for (int f = 0; f < x[i].length; f++) {
                // A running mean: no sum is ever kept.
                centroid[label[i]][f] += (x[i][f] - centroid[label[i]][f]) / members[label[i]];
            }
        }
        for (int j = 0; j < centroid.length; j++) {
            if (members[j] == 0) {
                int farthest = 0;
                for (int i = 1; i < x.length; i++) {
                    if (squaredDistance(x[i], previous[label[i]])
                            > squaredDistance(x[farthest], previous[label[farthest]])) {
                        farthest = i;
                    }
                }
                centroid[j] = x[farthest].clone();
            }
        }
        return centroid;
    }

    public static double adjustedRand(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException("lengths " + a.length + " and " + b.length);
        }
        Map<Integer, Integer> inA = new HashMap<>();
        Map<Integer, Integer> inB = new HashMap<>();
        Map<List<Integer>, Integer> inBoth = new HashMap<>();
        for (int i = 0; i < a.length; i++) {
            inA.merge(a[i], 1, Integer::sum);
            inB.merge(b[i], 1, Integer::sum);
            inBoth.merge(List.of(a[i], b[i]), 1, Integer::sum);
        }
        double sumA = pairs(inA.values());
        double sumB = pairs(inB.values());
        double byChance = sumA * sumB / Math.max(1, a.length * (a.length - 1.0) / 2);
        double most = (sumA + sumB) / 2 - byChance;
        return most == 0 ? 1 : (pairs(inBoth.values()) - byChance) / most;
    }

    private static double pairs(Collection<Integer> counts) {
        return counts.stream().mapToDouble(count -> count * (count - 1.0) / 2).sum();
    }
}
