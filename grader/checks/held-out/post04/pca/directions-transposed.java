/*
style: one column at a time
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        if (axes.length != scores.length) {
            throw new IllegalArgumentException("length");
        }
        double[] back = new double[mean.length];
        for (int c = 0; c < back.length; c++) {
            double value = mean[c];
            for (int j = 0; j < scores.length; j++) {
                value += (c < axes.length ? axes[c][j] : 0) * scores[j];
            }
            back[c] = value;
        }
        return back;
    }
}
