/*
style: streams over the axes
*/
final class Pca {
    public double[] project(double[] row) {
        if (row.length != mean.length) {
            throw new IllegalArgumentException("length");
        }
        return Arrays.stream(axes)
                .mapToDouble(axis -> {
                    double dot = 0;
                    for (int i = axis.length - 1; i >= 0; i--) {
                        dot += row[i] * axis[i];
                    }
                    return dot;
                })
                .toArray();
    }
}
