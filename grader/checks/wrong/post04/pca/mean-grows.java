/*
title: The mean of the object is changed
task: 3
ask: What do you return if the same coordinates are reconstructed twice?
point: The object keeps its mean for the next call.
tell: You add to the mean of the object itself. Add to a copy: mean.clone().
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        requireLength(scores, axes.length);
        double[] row = mean;
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += scores[j] * axes[j][column];
            }
        }
        return row;
    }
}
