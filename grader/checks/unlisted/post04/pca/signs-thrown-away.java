/*
idea: coordinates are returned without their signs, to be safe
*/
final class Pca {
    public double[] project(double[] row) {
        requireLength(row, mean.length);
        double[] scores = new double[axes.length];
        for (int j = 0; j < axes.length; j++) {
            for (int column = 0; column < mean.length; column++) {
                scores[j] += axes[j][column] * (row[column] - mean[column]);
            }
        }
        return Arrays.stream(scores).map(Math::abs).toArray();
    }
}
