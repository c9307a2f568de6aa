/*
style: the 1 is set when the scale is learned, and taken into account on the way back
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] z = row.clone();
        for (int j = 0; j < z.length; j++) {
            z[j] -= mean[j];
            if (deviation[j] > 0) {
                z[j] /= deviation[j];
            }
        }
        return z;
    }
}
