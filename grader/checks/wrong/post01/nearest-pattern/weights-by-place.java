/*
title: Weights by place in the list
task: 4
covers: []
ask: The second neighbour comes a little nearer and stays the second. Does your prediction change?
point: The place says who is nearer, not by how much.
tell: You divide by the place of the neighbour in the list. Divide by its distance.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        int place = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            place++;
            double weight = weighting == Weighting.UNIFORM ? 1 : 1.0 / place;
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
