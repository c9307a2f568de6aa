/*
style: the largest distance among the neighbours
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] d = distances(x);
        double reach = IntStream.of(neighbours(x)).mapToDouble(row -> d[row]).max().orElseThrow();
        return reach / median(distancesToTheNearestOther()) > factor;
    }
}
