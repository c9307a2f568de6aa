/*
style: a shrinking matrix with the right update and the wrong search
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException("clusters");
        }
        int[] label = new int[n];
        boolean[] gone = new boolean[n];
        Arrays.setAll(label, i -> i);
        for (int left = n; left > clusters; left--) {
            int p = -1;
            int q = -1;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (!gone[i] && !gone[j] && (p < 0 || d[i][j] > d[p][q])) {
                        p = i;
                        q = j;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                d[p][i] = d[i][p] = Math.min(d[p][i], d[q][i]);
                label[i] = label[i] == q ? p : label[i];
            }
            gone[q] = true;
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
