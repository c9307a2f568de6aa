/*
title: Too many or too few coordinates are not refused
task: 3
ask: What do you do with three coordinates for two components?
point: A coordinate without a direction means that something was mixed up.
tell: Refuse any other number of coordinates than components with an IllegalArgumentException.
*/
final class Pca {
    public double[] reconstruct(double[] scores) {
        double[] row = mean.clone();
        for (int j = 0; j < Math.min(axes.length, scores.length); j++) {
            for (int column = 0; column < row.length; column++) {
                row[column] += scores[j] * axes[j][column];
            }
        }
        return row;
    }
}
