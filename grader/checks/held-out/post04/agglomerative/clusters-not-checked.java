/*
style: as many merges as possible, by labels
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] d = distances(x);
        int n = x.length;
        int[] label = new int[n];
        Arrays.setAll(label, i -> i);
        for (int left = n; left > Math.max(clusters, 1); left--) {
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
            Arrays.setAll(label, i -> label[i] == from ? to : label[i]);
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
