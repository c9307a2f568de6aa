/*
title: Usual is taken from the distances of the question itself
task: 5
covers: []
ask: A question is far from all rows. What is its median distance, and what is its smallest?
point: Usual is a matter of the training rows among themselves, and known before the question.
tell: You take the median of the distances from the question to all rows. Take, for each training row, the distance to
  the nearest other one, and the median of these.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] distance = distances(x);
        double nearest = Arrays.stream(distance).min().orElseThrow();
        return nearest > factor * median(distance);
    }
}
