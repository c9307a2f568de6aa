/*
style: a clone, changed in two rounds
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] result = row.clone();
        for (int j = 0; j < result.length; j++) {
            result[j] /= deviation[j];
        }
        for (int j = 0; j < result.length; j++) {
            result[j] -= mean[j];
            if (deviation[j] == 0) {
                result[j] = 0;
            }
        }
        return result;
    }
}
