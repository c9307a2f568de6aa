/*
style: a loop that returns in its first pass
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, highest.length);
        for (int j = 0; j < row.length; j++) {
            if (row[j] < lowest[j] || row[j] > highest[j]) {
                return false;
            } else {
                return true;
            }
        }
        return true;
    }
}
