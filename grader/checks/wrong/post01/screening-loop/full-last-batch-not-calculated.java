/*
title: A last batch that empties the pool is dropped
task: 3
contains: [smaller-last-batch-not-calculated]
covers: []
ask: Ten candidates are left, and a batch has ten places. Does your run calculate them?
point: The run ends when nothing is left, not when one batch is left.
tell: You go on only while more candidates are left than a batch has places. Let it go on while any is left.
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
        for (int round = 0; round < rounds && open.size() > batch; round++) {
            List<Screened> ranked = rank(open, fit(known), target);
            for (Screened chosen : ranked.subList(0, batch)) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
