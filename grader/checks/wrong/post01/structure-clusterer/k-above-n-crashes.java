/*
misconception: k-above-n-accepted
task: 3
covers: E8.8
*/
final class StructureClusterer {
    private static void requireClusters(int k, int n) {
        if (k < 1) {
            throw new IllegalArgumentException(k + " clusters in " + n + " rows");
        }
        if (k > n) {
            throw new ArrayIndexOutOfBoundsException("Index " + n + " out of bounds for length " + n);
        }
    }
}
