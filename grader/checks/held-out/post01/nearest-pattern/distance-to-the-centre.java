/*
style: the length of the standardised question
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double squares = Arrays.stream(standardised(x)).map(z -> z * z).sum();
        return Math.sqrt(squares) / median(distancesToTheNearestOther()) > factor;
    }
}
