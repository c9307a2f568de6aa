/*
style: streams
*/
final class Agglomerative {
    public static double between(double[][] distance, int[] a, int[] b) {
        requireRows(a, distance.length);
        requireRows(b, distance.length);
        return Arrays.stream(a)
                .mapToDouble(i -> Arrays.stream(b).mapToDouble(j -> distance[j][i]).max().orElseThrow())
                .max()
                .orElseThrow();
    }
}
