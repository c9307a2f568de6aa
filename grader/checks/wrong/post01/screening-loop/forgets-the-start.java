/*
title: The model forgets the random start
task: 3
covers: E9.6
ask: Does your second model still know the gaps of the start?
point: The batches lie near the target. The start is what tells the model about everything else.
tell: From the second round on, you train on the batches without the start. Train on both.
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
        List<Screened> batches = new ArrayList<>();
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(batches.isEmpty() ? known : batches), target);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                Screened screened = calculate(chosen.candidate(), chosen.predicted());
                batches.add(screened);
                known.add(screened);
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
