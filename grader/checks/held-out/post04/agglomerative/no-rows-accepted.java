/*
style: streams
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (Arrays.stream(x).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("ragged");
        }
        return Arrays.stream(x)
                .map(one -> Arrays.stream(x).mapToDouble(other -> far(one, other)).toArray())
                .toArray(double[][]::new);
    }

    private static double far(double[] one, double[] other) {
        double total = 0;
        for (int f = 0; f < one.length; f++) {
            total += Math.pow(one[f] - other[f], 2);
        }
        return Math.sqrt(total);
    }
}
