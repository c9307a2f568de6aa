/*
title: The labels belong to other rows
task: 2
covers: []
ask: Row 0 of your features is a candidate. Is label 0 its gap?
point: Features and labels meet by their index only. Sorting or filling one of them alone breaks every pair.
tell: Features and labels are in different orders. Fill both in one loop, from the same candidate.
*/
import java.util.Arrays;

final class ScreeningLoop {
    private Regressor fit(List<Screened> known) {
        double[][] x = new double[known.size()][];
        double[] y = new double[known.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = featurise.apply(known.get(i).candidate());
            y[i] = known.get(i).verified();
        }
        Arrays.sort(y);
        return learner.apply(x, y);
    }
}
