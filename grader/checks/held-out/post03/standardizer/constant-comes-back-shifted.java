/*
style: a clone, scaled only where there is a deviation
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] back = row.clone();
        for (int j = 0; j < back.length; j++) {
            if (deviation[j] > 0) {
                back[j] *= deviation[j];
            }
            back[j] += mean[j];
        }
        return back;
    }
}
