/*
style: sets of labels
*/
import java.util.HashSet;
import java.util.Set;

final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length < 1) {
            throw new IllegalArgumentException("none");
        }
        int best = 0;
        int most = 0;
        for (int p = 0; p < partitions.length; p++) {
            Set<Integer> names = new HashSet<>();
            for (int each : partitions[p]) {
                names.add(each);
            }
            if (names.size() > most) {
                most = names.size();
                best = p;
            }
        }
        return best;
    }
}
