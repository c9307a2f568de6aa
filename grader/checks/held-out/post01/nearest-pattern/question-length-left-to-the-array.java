/*
style: loops over the question here and over the row there
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        double[] question = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            question[j] = deviation[j] == 0 ? 0 : (x[j] - mean[j]) / deviation[j];
        }
        double[] distance = new double[labels.length];
        for (int i = 0; i < distance.length; i++) {
            for (int j = 0; j < mean.length; j++) {
                distance[i] += Math.pow(rows[i][j] - question[j], 2);
            }
            distance[i] = Math.sqrt(distance[i]);
        }
        return distance;
    }
}
