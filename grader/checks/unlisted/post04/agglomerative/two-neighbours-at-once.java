/*
idea: the mean of the two smallest distances says how far two clusters are apart
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        double[] all = new double[a.length * b.length];
        int next = 0;
        for (int i : a) {
            for (int j : b) {
                all[next++] = distance[i][j];
            }
        }
        Arrays.sort(all);
        return all.length == 1 ? all[0] : (all[0] + all[1]) / 2;
    }
}
