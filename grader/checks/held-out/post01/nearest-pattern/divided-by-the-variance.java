/*
style: divided twice by the deviation
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        double[] z = row.clone();
        for (int j = 0; j < z.length; j++) {
            z[j] = deviation[j] == 0 ? 0 : (row[j] - mean[j]) / deviation[j] / deviation[j];
        }
        return z;
    }
}
