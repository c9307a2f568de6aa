/*
style: a flag that every row overwrites
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        boolean constant = true;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            constant = x[i][column] == x[0][column];
            sum += Math.pow(x[i][column] - mean, 2) / x.length;
        }
        if (constant) {
            return 0;
        }
        return Math.sqrt(sum);
    }
}
