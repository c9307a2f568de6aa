/*
style: the length of the column over the root of n
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double length = 0;
        boolean varies = false;
        for (int i = 0; i < x.length; i++) {
            length = Math.hypot(length, x[i][column]);
            varies |= x[i][column] != x[0][column];
        }
        return varies ? length / Math.sqrt(x.length) : 0;
    }
}
