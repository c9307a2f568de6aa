/*
title: A start of none is accepted
task: 1
covers: []
ask: What does the first model learn from, if nothing has been calculated?
point: Three numbers have a smallest value. One of them is not looked at.
tell: Refuse an initial below 1 with an IllegalArgumentException.
*/
final class ScreeningLoop {
    private static void requirePossible(int candidates, int initial, int batch, int rounds) {
        if (initial < 0 || initial > candidates || batch < 1 || rounds < 0) {
            throw new IllegalArgumentException("impossible numbers");
        }
    }

    private Regressor fit(List<Screened> known) {
        if (known.isEmpty()) {
            return row -> 0;
        }
        double[][] x = new double[known.size()][];
        double[] y = new double[known.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = featurise.apply(known.get(i).candidate());
            y[i] = known.get(i).verified();
        }
        return learner.apply(x, y);
    }
}
