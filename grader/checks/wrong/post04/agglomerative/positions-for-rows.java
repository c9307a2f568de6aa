/*
misconception: always-zero
task: 2
covers: []
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                smallest = Math.min(smallest, distance[i][j]);
            }
        }
        return smallest;
    }
}
