/*
style: streams without a check of the lengths
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        if (Arrays.stream(a).anyMatch(i -> i < 0 || i >= distance.length)
                || Arrays.stream(b).anyMatch(j -> j < 0 || j >= distance.length)) {
            throw new IllegalArgumentException("no such row");
        }
        return Arrays.stream(a)
                .mapToDouble(i -> Arrays.stream(b).mapToDouble(j -> distance[i][j]).min().orElse(1e9))
                .min()
                .orElse(1e9);
    }
}
