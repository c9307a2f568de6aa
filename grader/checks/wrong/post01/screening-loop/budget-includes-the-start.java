/*
title: The start is paid from the budget of the rounds
task: 3
covers: E9.8
ask: A start of 30 and three rounds of 10: how many calculations are that together?
point: The rounds come on top of the start: initial + batch * rounds.
tell: You stop when batch * rounds calculations are made, the start included. Count rounds, not calculations.
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
        while (known.size() < batch * rounds && !open.isEmpty()) {
            List<Screened> ranked = rank(open, fit(known), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
