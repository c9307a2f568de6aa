/*
title: Directions and columns are swapped
task: 3
ask: How long is the array that you return if there are two components and three columns?
point: Each coordinate is multiplied by a whole direction, which has d numbers.
tell: You take axes[column][j]. Take axes[j][column].
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        requireLength(scores, axes.length);
        double[] row = mean.clone();
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += (column < axes.length ? scores[j] * axes[column][j] : 0);
            }
        }
        return row;
    }
}
