/*
idea: the median is taken off in the place of the mean
*/
import java.util.Arrays;

final class Standardizer {
    private static double mean(double[][] x, int column) {
        double[] values = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            values[i] = x[i][column];
        }
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
