/*
title: The whole pool is calculated
task: 1
contains: [start-is-the-head-of-the-pool]
covers: E9.1
ask: Your budget is sixty calculations, the pool has 351 candidates. How many does one run of yours pay for?
point: Asking the simulator is the expensive step. It may only be asked about candidates that the start or a batch has drawn.
tell: You call bandGap for every candidate of the pool and look the gaps up later. Call it when a candidate is drawn or chosen, and not before.
*/
final class ScreeningLoop {
    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        requirePossible(pool.size(), initial, batch, rounds);
        List<Candidate> open = new ArrayList<>(pool);
        List<Screened> known = new ArrayList<>();
        List<Screened> all = new ArrayList<>();
        for (Candidate candidate : pool) {
            all.add(calculate(candidate, Double.NaN));
        }
        for (Candidate candidate : draw(pool, initial, seed)) {
            known.add(all.get(pool.indexOf(candidate)));
            open.remove(candidate);
        }
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(known), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                double gap = all.get(pool.indexOf(chosen.candidate())).verified();
                known.add(new Screened(chosen.candidate(), chosen.predicted(), gap));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
