/*
style: the rows of each cluster in a sorted map, distances in a matrix, more arguments refused than asked
*/
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

final class Silhouette {
    public static double meanDistance(double[][] x, int[] label, int row, int cluster) {
        Map<Integer, List<Integer>> members = members(x, label);
        if (row < 0 || row > x.length - 1) {
            throw new IllegalArgumentException("no row " + row);
        }
        List<Integer> others = new ArrayList<>(members.getOrDefault(cluster, List.of()));
        others.remove(Integer.valueOf(row));
        if (others.isEmpty()) {
            throw new IllegalArgumentException("no other row in " + cluster);
        }
        double total = 0;
        for (int other : others) {
            double squares = 0;
            for (int f = x[row].length - 1; f >= 0; f--) {
                double difference = x[other][f] - x[row][f];
                squares += difference * difference;
            }
            total += Math.sqrt(squares);
        }
        return total / others.size();
    }

    public static double[] values(double[][] x, int[] label) {
        Map<Integer, List<Integer>> members = members(x, label);
        if (members.size() < 2) {
            throw new IllegalArgumentException("fewer than two clusters");
        }
        double[] value = new double[x.length];
        members.forEach((cluster, rows) -> {
            for (int row : rows) {
                double b = Double.POSITIVE_INFINITY;
                for (int other : members.keySet()) {
                    b = other == cluster ? b : Math.min(b, meanDistance(x, label, row, other));
                }
                if (rows.size() > 1) {
                    double a = meanDistance(x, label, row, cluster);
                    double larger = a > b ? a : b;
                    value[row] = larger > 0 ? b / larger - a / larger : 0;
                }
            }
        });
        return value;
    }

    public static int best(double[][] x, int[][] partitions) {
        Objects.requireNonNull(x);
        if (partitions.length < 1) {
            throw new IllegalArgumentException("no partition");
        }
        int best = partitions.length - 1;
        for (int p = best - 1; p >= 0; p--) {
            if (mean(x, partitions[p]) >= mean(x, partitions[best])) {
                best = p;
            }
        }
        return best;
    }

    private static Map<Integer, List<Integer>> members(double[][] x, int[] label) {
        if (x.length == 0 || x.length != label.length) {
            throw new IllegalArgumentException("not one label for every row");
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < x.length; i++) {
            Objects.requireNonNull(x[i]);
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i + " has another length");
            }
            members.computeIfAbsent(label[i], each -> new ArrayList<>()).add(i);
        }
        return members;
    }
}
