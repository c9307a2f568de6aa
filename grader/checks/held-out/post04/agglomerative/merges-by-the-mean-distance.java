/*
style: a shrinking matrix, brought up to date with weighted means
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException("clusters");
        }
        int[] label = new int[n];
        int[] size = new int[n];
        Arrays.setAll(label, i -> i);
        Arrays.fill(size, 1);
        for (int left = n; left > clusters; left--) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (size[i] > 0 && size[j] > 0 && (p < 0 || d[i][j] < d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                d[p][i] = d[i][p] = (size[p] * d[p][i] + size[q] * d[q][i]) / (size[p] + size[q]);
                label[i] = label[i] == q ? p : label[i];
            }
            size[p] += size[q];
            size[q] = 0;
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
