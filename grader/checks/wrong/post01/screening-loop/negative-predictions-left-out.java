/*
title: Candidates with a prediction below 0 are left out
task: 2
contains: [clipped-in-the-report-only]
covers: []
ask: The target is 0.1 eV and the model predicts -0.1 eV. Could this candidate be worth a calculation?
point: The prior corrects the number. It does not forbid the candidate.
tell: You skip candidates with a negative prediction. Keep them, with a predicted gap of 0.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = model.predict(featurise.apply(candidate));
            if (gap >= 0) {
                ranked.add(new Screened(candidate, gap, Double.NaN));
            }
        }
        ranked.sort(nearest(Screened::predicted, target));
        return ranked;
    }
}
