/*
title: Predicted and verified gap have changed places
task: 2
covers: []
ask: In which order does the record Screened take its two gaps?
point: Both numbers are right, and each stands where the other belongs.
tell: Screened takes the candidate, then the prediction, then the calculated gap.
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
        known.sort(nearest(Screened::verified, target));
        List<Screened> swapped = new ArrayList<>();
        for (Screened each : known) {
            boolean start = Double.isNaN(each.predicted());
            swapped.add(start ? each : new Screened(each.candidate(), each.verified(), each.predicted()));
        }
        return swapped;
    }
}
