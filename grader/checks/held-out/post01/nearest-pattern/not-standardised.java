/*
style: the rows are shifted and never divided
*/
final class NearestPatternPredictor {
    private static double deviation(double[][] x, int column, double mean) {
        return 1;
    }
}
