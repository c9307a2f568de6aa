/*
style: a counter
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, highest.length);
        int fine = 0;
        for (int j = 0; j < row.length; j++) {
            fine += highest[j] >= row[j] ? 1 : 0;
        }
        return fine == row.length;
    }
}
