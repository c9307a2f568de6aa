/*
style: while loops
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double least = distance[a[0]][b[0]];
        int i = 0;
        while (i < a.length - 1) {
            int j = 0;
            while (j < b.length - 1) {
                if (distance[a[i]][b[j]] < least) {
                    least = distance[a[i]][b[j]];
                }
                j++;
            }
            i++;
        }
        return least;
    }
}
