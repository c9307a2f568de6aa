/*
title: Start and batches are sorted one by one
task: 3
covers: []
ask: The best candidate was found in the last round. Where in your result does it stand?
point: Each part is in order, the whole is not.
tell: You sort the start and every batch for itself. Sort the whole list once, at the end.
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
        known.subList(0, initial).sort(nearest(Screened::verified, target));
        for (int from = initial; from < known.size(); from += batch) {
            known.subList(from, Math.min(from + batch, known.size())).sort(nearest(Screened::verified, target));
        }
        return known;
    }
}
