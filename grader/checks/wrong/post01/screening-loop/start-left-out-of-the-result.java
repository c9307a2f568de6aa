/*
title: The start is missing in the result
task: 3
covers: []
ask: The best candidate of all was in the random start. Does your result show it?
point: The start was paid for like the batches, and its gaps are calculated ones.
tell: After a search you return what the model has chosen. Return the start as well.
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
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(known), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        if (rounds > 0) {
            known.subList(0, initial).clear();
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
