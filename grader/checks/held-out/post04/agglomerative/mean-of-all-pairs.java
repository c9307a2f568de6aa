/*
style: streams, a mean of means
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        return Arrays.stream(b)
                .mapToDouble(j -> Arrays.stream(a).mapToDouble(i -> distance[i][j]).average().orElseThrow())
                .average()
                .orElseThrow();
    }
}
