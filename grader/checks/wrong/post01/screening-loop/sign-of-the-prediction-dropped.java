/*
title: A negative prediction loses its sign
task: 2
covers: []
ask: The model predicts -0.7 eV. Which gap does your loop make of it?
point: The model says less than no gap at all. That is far from a gap of 0.7 eV.
tell: You take the absolute value of the prediction. Take the larger of 0 and the prediction.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.abs(model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(Screened::predicted, target));
        return ranked;
    }
}
