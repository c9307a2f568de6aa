/*
style: a matrix of cluster distances, brought up to date with the smaller of two; hypot for two features
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("lengths " + row.length + ", " + x[0].length);
            }
        }
        double[][] table = new double[x.length][x.length];
        for (int i = x.length - 1; i >= 0; i--) {
            for (int j = x.length - 1; j >= 0; j--) {
                for (int f = 0; f < x[i].length; f++) {
                    table[i][j] = Math.hypot(table[i][j], x[i][f] - x[j][f]);
                }
            }
        }
        return table;
    }

    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters: " + clusters);
        }
        int[] label = new int[x.length];
        Arrays.setAll(label, i -> i);
        shrink(d, label, x.length - clusters);
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }

    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        int[] label = new int[x.length];
        Arrays.setAll(label, i -> i);
        return shrink(d, label, x.length - 1);
    }

    private static double[] shrink(double[][] d, int[] label, int merges) {
        int n = label.length;
        double[] height = new double[merges];
        boolean[] gone = new boolean[n];
        for (int m = 0; m < merges; m++) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (!gone[i] && !gone[j] && (p < 0 || d[i][j] <= d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            height[m] = d[p][q];
            for (int i = 0; i < n; i++) {
                d[p][i] = Math.min(d[p][i], d[q][i]);
                d[i][p] = d[p][i];
                if (label[i] == q) {
                    label[i] = p;
                }
            }
            gone[q] = true;
        }
        return height;
    }
}
