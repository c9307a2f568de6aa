/*
title: The calls are multiplied out instead of counted
task: 4
contains: [only-the-last-run-counted]
covers: []
ask: The pool ran out after twenty candidates. What does your formula say?
point: A formula says what was planned. It knows nothing of an early end, nor of a run before.
tell: You compute initial + batch * rounds. Add 1 to an int of the object wherever you call bandGap.
*/
final class ScreeningLoop {
    private int planned;

    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        requirePossible(pool.size(), initial, batch, rounds);
        planned = initial + batch * rounds;
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
        known.sort(nearest(Screened::verified, target));
        return known;
    }

    public int simulatorCalls() {
        return planned;
    }
}
