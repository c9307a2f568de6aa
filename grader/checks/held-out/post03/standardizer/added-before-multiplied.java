/*
style: two rounds over a clone, in the wrong order
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] back = row.clone();
        for (int j = 0; j < back.length; j++) {
            back[j] += mean[j];
        }
        for (int j = 0; j < back.length; j++) {
            back[j] = deviation[j] == 0 ? mean[j] : back[j] * deviation[j];
        }
        return back;
    }
}
