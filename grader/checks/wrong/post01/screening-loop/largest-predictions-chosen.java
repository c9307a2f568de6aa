/*
title: The largest predictions are chosen
task: 2
contains: [clipped-in-the-report-only]
covers: E9.5
ask: The target is 1.34 eV. Is a candidate with a predicted gap of 2.4 eV a good choice?
point: The search is for a gap of a certain size, not for the largest. Look at what you sort by.
tell: You rank by the prediction, largest first. Rank by the absolute value of its difference from the target, smallest first.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.max(0, model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }
        ranked.sort(Comparator.comparingDouble(Screened::predicted).reversed());
        return ranked;
    }
}
