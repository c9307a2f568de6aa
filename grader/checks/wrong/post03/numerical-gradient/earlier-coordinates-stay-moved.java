/*
title: Coordinates are not moved back
task: 1
covers: []
ask: Where is the first coordinate when you move the second one?
point: A partial derivative changes one coordinate; all others stay at `at`.
tell: You do not move a coordinate back before the next one. Make a fresh copy of `at` for each place.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        requireStep(h);
        double[] slopes = new double[at.length];
        double[] place = at.clone();
        for (int j = 0; j < at.length; j++) {
            place[j] += h;
            double up = f.applyAsDouble(place);
            place[j] -= 2 * h;
            double down = f.applyAsDouble(place);
            slopes[j] = (up - down) / (2 * h);
        }
        return slopes;
    }

    private static void requireStep(double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step " + h);
        }
    }
}
