/*
style: positions in the range are averaged, 0 to 1 is inside
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        if (row.length != highest.length) {
            throw new IllegalArgumentException("features");
        }
        double position = 0;
        int counted = 0;
        for (int j = 0; j < row.length; j++) {
            if (highest[j] > lowest[j]) {
                position += (row[j] - lowest[j]) / (highest[j] - lowest[j]);
                counted++;
            }
        }
        double mean = counted == 0 ? 0 : position / counted;
        return mean > -1e-9 && mean < 1 + 1e-9;
    }
}
