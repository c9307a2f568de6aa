/*
title: The distance has a sign
task: 2
covers: E9.5
ask: The target is 1.34 eV. Which comes first in your ranking: a prediction of 0.2 eV or one of 1.33 eV?
point: A difference of -1 is smaller than one of -0.01, but it is not nearer.
tell: You sort by prediction minus target, so the lowest predictions win. Take Math.abs of the difference.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.max(0, model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(Comparator.comparingDouble(each -> each.predicted() - target));
        return ranked;
    }
}
