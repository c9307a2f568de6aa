/*
title: The model learns from the last batch only
task: 3
contains: [one-round-behind]
covers: E9.6
ask: How many rows does your third model learn from?
point: All gaps were paid for. A model that sees the last batch only has forgotten the rest.
tell: From the second round on, your training table holds the last batch. Let it hold everything calculated in this run.
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
        List<Screened> latest = new ArrayList<>(known);
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(latest), target);
            latest.clear();
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                latest.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
            known.addAll(latest);
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
