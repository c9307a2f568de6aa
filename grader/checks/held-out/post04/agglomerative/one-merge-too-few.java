/*
style: labels and a loop over labels, ended one early
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
        int left = n;
        while (left > clusters + 1) {
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
            left--;
        }
        int[] names = Arrays.stream(label).distinct().sorted().toArray();
        return Arrays.stream(label).map(each -> Arrays.binarySearch(names, each)).toArray();
    }
}
