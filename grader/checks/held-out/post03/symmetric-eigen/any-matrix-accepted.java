/*
style: a stream compares the lengths only
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        if (a.length < 1 || Arrays.stream(a).mapToInt(row -> row.length).anyMatch(length -> length != a.length)) {
            throw new IllegalArgumentException("n x n, please");
        }
    }
}
