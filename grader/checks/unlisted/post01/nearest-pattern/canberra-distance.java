/*
idea: differences relative to the size of the two values, added up
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < one.length; column++) {
            double size = Math.abs(one[column]) + Math.abs(other[column]);
            sum += size == 0 ? 0 : Math.abs(one[column] - other[column]) / size;
        }
        return sum;
    }
}
