/*
title: Predictions below 0 count as 0 in the result, but not in the choice
task: 2
covers: []
ask: The target is 0.1 eV, the model predicts -0.5 eV. How far off is that for your ranking, and how far for your result?
point: Both places should see the same number. Look at where you take the larger of 0 and the prediction.
tell: You clip when you report. Clip directly after predict, and use that number in the ranking as well.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = model.predict(featurise.apply(candidate));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(Screened::predicted, target));
        ranked.replaceAll(each -> new Screened(each.candidate(), Math.max(0, each.predicted()), Double.NaN));
        return ranked;
    }
}
