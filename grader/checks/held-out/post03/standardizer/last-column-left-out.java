/*
style: the learning stops early: the last column keeps mean 0 and deviation 1
*/
final class Standardizer {
    private Standardizer(double[][] x) {
        int d = x[0].length;
        mean = new double[d];
        deviation = new double[d];
        deviation[d - 1] = deviation(x, d - 1, mean(x, d - 1)) == 0 ? 0 : 1;
        for (int j = 0; j < d - 1; j++) {
            mean[j] = mean(x, j);
            deviation[j] = deviation(x, j, mean[j]);
        }
    }
}
