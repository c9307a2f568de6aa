package matml.post01;

final class Require {
    private Require() {}

    static void that(boolean condition, String otherwise, Object... details) {
        if (!condition) {
            throw new IllegalArgumentException(String.format(otherwise, details));
        }
    }

    static int table(double[][] x) {
        that(x.length > 0, "a table needs rows");
        for (double[] row : x) {
            that(row.length == x[0].length, "ragged table: %d and %d columns", x[0].length, row.length);
        }
        return x[0].length;
    }
}
