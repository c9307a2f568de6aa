/*
title: The model learns from the start and the last batch
task: 3
contains: [one-round-behind]
covers: []
ask: After two batches, does your third model know the first one?
point: The training table should grow from round to round. Yours has the same size again and again.
tell: The training table holds the start and the newest batch. Add every batch to it and take none away.
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
        List<Screened> table = new ArrayList<>(known);
        for (int round = 0; round < rounds && !open.isEmpty(); round++) {
            List<Screened> ranked = rank(open, fit(table), target);
            table = new ArrayList<>(table.subList(0, initial));
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                Screened screened = calculate(chosen.candidate(), chosen.predicted());
                table.add(screened);
                known.add(screened);
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
