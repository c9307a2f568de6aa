/*
title: Candidates that have their gap use up places of the batch
task: 2
covers: E9.8
ask: Ten places in the batch, and four of the ten nearest have their gap already. How many calculations does your round make?
point: First leave out what has its gap, then count. The other way round, batches shrink.
tell: You rank the whole pool, take the first ones, and skip those with a gap. Take the candidates without a gap first, and then the nearest of them.
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
            List<Screened> ranked = rank(pool, fit(known), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                if (open.remove(chosen.candidate())) {
                    known.add(calculate(chosen.candidate(), chosen.predicted()));
                }
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
