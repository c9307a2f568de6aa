/*
title: The model is not asked whom to calculate
task: 2
covers: []
ask: Would your loop choose otherwise if the model predicted something else?
point: Sixty random calculations find two or three good candidates. The predictions are there to do better.
tell: You take the next candidates as they come. Sort those without a gap by the distance of their prediction from the target first.
*/
final class ScreeningLoop {
    private List<Screened> rank(List<Candidate> open, Regressor model, double target) {
        List<Screened> ranked = new ArrayList<>();
        for (Candidate candidate : open) {
            double gap = Math.max(0, model.predict(featurise.apply(candidate)));
            ranked.add(new Screened(candidate, gap, Double.NaN));
        }

        return ranked;
    }
}
