/*
style: the loop written out with the question as it came
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, deviation.length);
        double[] distance = new double[labels.length];
        for (int i = 0; i < distance.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += Math.pow(x[j] - rows[i][j], 2);
            }
            distance[i] = Math.sqrt(sum);
        }
        return distance;
    }
}
