/*
style: constant columns are jumped over
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] back = new double[row.length];
        for (int j = 0; j < back.length; j++) {
            if (deviation[j] == 0) {
                continue;
            }
            back[j] = row[j] * deviation[j] + mean[j];
        }
        return back;
    }
}
