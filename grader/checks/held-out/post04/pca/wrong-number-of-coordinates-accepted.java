/*
style: one column at a time
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        double[] back = new double[mean.length];
        for (int c = 0; c < back.length; c++) {
            double value = mean[c];
            for (int j = 0; j < scores.length && j < axes.length; j++) {
                value += axes[j][c] * scores[j];
            }
            back[c] = value;
        }
        return back;
    }
}
