/*
title: The result is sorted by the gap itself
task: 1
covers: []
ask: A gap of 0.3 eV is small. Is it near a target of 1.34 eV?
point: Near to the target is not the same as small. Both 1.30 eV and 1.38 eV are 0.04 eV away.
tell: You sort by the calculated gap. Sort by the absolute value of its difference from the target.
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
        known.sort(Comparator.comparingDouble(Screened::verified));
        return known;
    }
}
