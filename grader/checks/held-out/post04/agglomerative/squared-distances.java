/*
style: streams
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("no table");
        }
        return Arrays.stream(x)
                .map(one -> Arrays.stream(x).mapToDouble(other -> squares(one, other)).toArray())
                .toArray(double[][]::new);
    }

    private static double squares(double[] one, double[] other) {
        double total = 0;
        for (int f = 0; f < one.length; f++) {
            total += Math.pow(one[f] - other[f], 2);
        }
        return total;
    }
}
