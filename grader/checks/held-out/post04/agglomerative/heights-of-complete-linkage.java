/*
style: labels, and a stream for the largest distance of the pair
*/
import java.util.stream.IntStream;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        int n = x.length;
        double[] found = new double[n - 1];
        int[] label = new int[n];
        Arrays.setAll(label, i -> i);
        for (int m = 0; m < n - 1; m++) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (label[i] != label[j] && (p < 0 || d[i][j] < d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            int from = label[q];
            int to = label[p];
            found[m] = IntStream.range(0, n)
                    .filter(i -> label[i] == from)
                    .mapToDouble(i -> IntStream.range(0, n)
                            .filter(j -> label[j] == to)
                            .mapToDouble(j -> d[i][j])
                            .max()
                            .orElse(0))
                    .max()
                    .orElse(0);
            Arrays.setAll(label, i -> label[i] == from ? to : label[i]);
        }
        return found;
    }
}
