/*
style: starts with Double.MIN_VALUE, which is the smallest positive number
*/
final class Silhouette {
    public static int best(double[][] x, int[][] partitions) {
        if (partitions.length < 1) {
            throw new IllegalArgumentException("none");
        }
        double[] means = Arrays.stream(partitions).mapToDouble(each -> mean(x, each)).toArray();
        int best = 0;
        double most = Double.MIN_VALUE;
        for (int p = 0; p < means.length; p++) {
            if (means[p] > most) {
                best = p;
                most = means[p];
            }
        }
        return best;
    }
}
