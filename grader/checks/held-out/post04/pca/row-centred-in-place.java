/*
style: Arrays.setAll, streams
*/
final class Pca {
    public double[] project(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException("length");
        }
        Arrays.setAll(row, i -> row[i] - mean[i]);
        return Arrays.stream(axes)
                .mapToDouble(axis -> {
                    double dot = 0;
                    for (int i = 0; i < axis.length; i++) {
                        dot += row[i] * axis[i];
                    }
                    return dot;
                })
                .toArray();
    }
}
