/*
style: union-find whose roots are the labels
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException("clusters");
        }
        int[] label = new int[n];
        Arrays.setAll(label, i -> i);
        for (int left = n; left > clusters; left--) {
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
            int from = Math.max(label[p], label[q]);
            int to = Math.min(label[p], label[q]);
            Arrays.setAll(label, i -> label[i] == from ? to : label[i]);
        }
        return label;
    }
}
