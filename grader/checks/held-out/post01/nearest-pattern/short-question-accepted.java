/*
style: what is missing is taken for 0
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        if (x.length > rows[0].length) {
            throw new IllegalArgumentException("what is feature " + x.length + "?");
        }
        double[] question = standardised(Arrays.copyOf(x, rows[0].length));
        return Arrays.stream(rows).mapToDouble(row -> distance(question, row)).toArray();
    }
}
