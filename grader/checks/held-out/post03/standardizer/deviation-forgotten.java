/*
style: a clone with the means added
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] back = row.clone();
        for (int j = 0; j < back.length; j++) {
            back[j] = deviation[j] == 0 ? mean[j] : back[j] + mean[j];
        }
        return back;
    }
}
