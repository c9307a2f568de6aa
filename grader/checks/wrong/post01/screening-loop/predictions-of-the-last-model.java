/*
title: All predictions come from the last model
task: 3
covers: []
ask: A candidate was chosen in the first round for a prediction of 1.30 eV. What does your result say was predicted?
point: The last model has learned from that very candidate. Its number says nothing about how good the choice was.
tell: You predict again at the end. Keep the prediction for which a candidate was chosen.
*/
final class ScreeningLoop {
    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        requirePossible(pool.size(), initial, batch, rounds);
        List<Candidate> open = new ArrayList<>(pool);
        List<Screened> known = new ArrayList<>();
        for (Candidate candidate : draw(pool, initial, seed)) {
            known.add(calculate(candidate, Double.NaN));
            open.remove(candidate);
        }
        Regressor model = null;
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            model = fit(known);
            List<Screened> ranked = rank(open, model, target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        List<Screened> result = new ArrayList<>();
        for (Screened each : known) {
            double gap = model == null ? 0 : Math.max(0, model.predict(featurise.apply(each.candidate())));
            result.add(new Screened(each.candidate(), gap, each.verified()));
        }
        result.sort(nearest(Screened::verified, target));
        return result;
    }
}
