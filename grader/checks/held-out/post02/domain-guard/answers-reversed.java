/*
style: a variable with the wrong name
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, highest.length);
        boolean outside = false;
        for (int j = 0; j < row.length; j++) {
            outside |= row[j] < lowest[j] || highest[j] < row[j];
        }
        return outside;
    }
}
