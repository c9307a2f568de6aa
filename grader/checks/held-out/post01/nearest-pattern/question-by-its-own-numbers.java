/*
style: the helpers for columns used on the question
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[][] column = Arrays.stream(x).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
        double m = mean(column, 0);
        double s = deviation(column, 0, m);
        double[] question = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            question[j] = s == 0 ? 0 : (x[j] - m) / s;
        }
        return Arrays.stream(rows).mapToDouble(row -> distance(row, question)).toArray();
    }
}
