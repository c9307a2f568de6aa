/*
style: streams over the axes
*/
final class Pca {
    public double[] project(double[] row) {
        return Arrays.stream(axes)
                .mapToDouble(axis -> {
                    double dot = 0;
                    for (int i = axis.length - 1; i >= 0; i--) {
                        dot += (row[i] - mean[i]) * axis[i];
                    }
                    return dot;
                })
                .toArray();
    }
}
