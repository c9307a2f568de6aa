/*
style: clips tiny negative ratios in place
*/
final class Pca {
    public double[] explainedVarianceRatio() {
        double[] all = this.ratios;
        for (int j = 0; j < all.length; j++) {
            all[j] = Math.max(0, all[j]);
        }
        return all;
    }
}
