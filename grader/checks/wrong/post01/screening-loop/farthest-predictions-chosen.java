/*
title: The farthest predictions are chosen
task: 2
contains: [clipped-in-the-report-only]
covers: []
ask: Does your ranking begin with the nearest prediction or with the farthest?
point: The key is the right one; look at the direction, or at the end of the list that you take.
tell: You take the candidates that are farthest from the target. Let the distance ascend and take the first ones.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.max(0, model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(Screened::predicted, target).reversed());
        return ranked;
    }
}
