/*
title: Predictions below 0 count as 0 in the choice, but not in the result
task: 2
covers: []
ask: Does your result hold predicted gaps below 0?
point: Both places should see the same number. Look at where you take the larger of 0 and the prediction.
tell: You clip when you rank, and report the prediction as it came. Clip directly after predict, and use that number in both places.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = model.predict(featurise.apply(candidate));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(nearest(each -> Math.max(0, each.predicted()), target));
        return ranked;
    }
}
