/*
style: one loop over numbered pairs
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double least = 0.0;
        for (int p = 0; p < a.length * b.length; p++) {
            double here = distance[a[p / b.length]][b[p % b.length]];
            if (here < least) {
                least = here;
            }
        }
        return least;
    }
}
