/*
title: Only the last batch is returned
task: 3
covers: []
ask: A good candidate was found in the first round. Does your result show it?
point: Everything calculated belongs to the result, whatever the round.
tell: Your list of results is made anew in every round. Make it once, before the loop, and add to it.
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
        if (rounds > 1) {
            known.subList(0, Math.max(0, known.size() - batch)).clear();
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
