/*
title: Only the first coordinate is used
task: 3
ask: What changes in your row when the second coordinate changes?
point: The row is a sum over all components that were kept.
tell: You stop after the first direction. Add up all of them.
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        requireLength(scores, axes.length);
        double[] row = mean.clone();
        for (int j = 0; j < 1; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += scores[j] * axes[j][column];
            }
        }
        return row;
    }
}
