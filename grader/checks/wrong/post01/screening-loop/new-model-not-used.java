/*
title: A new model is fitted, but the first one chooses
task: 3
covers: []
ask: Which model does your ranking ask in the third round?
point: Fitting returns a new model. Somebody has to use it.
tell: You call the learner in every round and go on with the model of the first. Rank with the model that this call returned.
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
        Regressor first = null;
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            Regressor model = fit(known);
            first = first == null ? model : first;
            List<Screened> ranked = rank(open, first, target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
