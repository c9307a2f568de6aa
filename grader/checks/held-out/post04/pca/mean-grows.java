/*
style: adds first, copies afterwards
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        if (axes.length != scores.length) {
            throw new IllegalArgumentException("length");
        }
        for (int c = 0; c < mean.length; c++) {
            for (int j = 0; j < scores.length; j++) {
                mean[c] += axes[j][c] * scores[j];
            }
        }
        return mean.clone();
    }
}
