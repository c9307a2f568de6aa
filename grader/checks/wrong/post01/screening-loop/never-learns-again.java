/*
title: The model is fitted once
task: 3
contains: [new-model-not-used]
covers: E9.4
ask: After the first batch you know more gaps than before. Which model of yours knows them too?
point: Active learning means that every batch changes the model that chooses the next one.
tell: You fit before the loop over the rounds. Fit inside it, to all gaps known by then.
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
        Regressor model = fit(known);
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, model, target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
