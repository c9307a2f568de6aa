/*
title: The steps are subtracted
task: 3
ask: Do you go along a direction or against it if the coordinate is positive?
point: project and reconstruct use the same directions; the one undoes the other.
tell: You subtract the steps from the mean. Add them.
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        requireLength(scores, axes.length);
        double[] row = mean.clone();
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] -= scores[j] * axes[j][column];
            }
        }
        return row;
    }
}
