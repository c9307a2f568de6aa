/*
title: Candidates of earlier batches are chosen again
task: 3
covers: E9.2
ask: In the second round, is the first batch still among those you rank?
point: The start is left out of the ranking; something else that has its gap is not.
tell: A chosen candidate stays in the list that you rank. Take it out when it has been calculated.
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
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
