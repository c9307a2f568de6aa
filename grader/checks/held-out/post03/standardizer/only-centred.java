/*
style: a clone with the means taken off
*/
final class Standardizer {
    public double[] transform(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException("another number of columns");
        }
        double[] result = row.clone();
        for (int j = 0; j < result.length; j++) {
            result[j] -= mean[j];
            if (deviation[j] == 0) {
                result[j] = 0;
            }
        }
        return result;
    }
}
