/*
style: only the lengths are checked, in the method itself
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        if (a.length < 1 || b.length < 1) {
            throw new IllegalArgumentException("empty");
        }
        double least = distance[a[0]][b[0]];
        for (int i : a) {
            for (int j : b) {
                least = distance[i][j] < least ? distance[i][j] : least;
            }
        }
        return least;
    }
}
