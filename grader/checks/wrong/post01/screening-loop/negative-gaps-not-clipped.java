/*
title: Predictions below 0 are taken as they are
task: 2
contains: [clipped-in-the-report-only]
covers: E9.9
ask: Your model predicts -0.2 eV. Is there a material with that gap?
point: The physics prior: a gap is never below 0, whatever the model says.
tell: You use the prediction as it comes. Take the larger of 0 and the prediction before you rank and before you report.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = model.predict(featurise.apply(candidate));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(Screened::predicted, target));
        return ranked;
    }
}
