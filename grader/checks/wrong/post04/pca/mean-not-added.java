/*
title: The mean is not added
task: 3
covers: P4.4
ask: Which row do you return for coordinates of zero?
point: project subtracted the mean; somebody has to add it again.
tell: You begin at zero. Begin with a copy of the mean.
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        requireLength(scores, axes.length);
        double[] row = new double[mean.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += scores[j] * axes[j][column];
            }
        }
        return row;
    }
}
