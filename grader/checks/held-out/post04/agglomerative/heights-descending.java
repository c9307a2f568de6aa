/*
style: a minimum spanning tree, its edges sorted downwards
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        int n = x.length;
        double[] least = d[0].clone();
        boolean[] inside = new boolean[n];
        inside[0] = true;
        double[] negative = new double[n - 1];
        for (int e = 0; e < n - 1; e++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!inside[i] && (next < 0 || least[i] < least[next])) {
                    next = i;
                }
            }
            negative[e] = -least[next];
            inside[next] = true;
            for (int i = 0; i < n; i++) {
                least[i] = Math.min(least[i], d[next][i]);
            }
        }
        Arrays.sort(negative);
        return Arrays.stream(negative).map(Math::abs).toArray();
    }
}
