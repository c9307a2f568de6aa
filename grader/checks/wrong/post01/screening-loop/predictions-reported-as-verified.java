/*
title: Predictions are reported in the place of calculated gaps
task: 2
covers: E9.3
ask: You send your first candidate to the laboratory. Is the gap in your list calculated or guessed?
point: The chosen candidates are calculated, and what the simulator said has to reach the result.
tell: You put the prediction into `verified` as well. Put the value of bandGap there.
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
        List<Screened> reported = new ArrayList<>();
        for (Screened each : known) {
            boolean start = Double.isNaN(each.predicted());
            reported.add(start ? each : new Screened(each.candidate(), each.predicted(), each.predicted()));
        }
        reported.sort(nearest(Screened::verified, target));
        return reported;
    }
}
