/*
title: A new model for every single candidate
task: 3
covers: []
ask: A batch is sent to the cluster in one go. Can its second candidate depend on the result of the first?
point: One model chooses a whole batch; the answers come together, and then a new model learns from them.
tell: You fit again after every calculation. Fit once per round, take the whole batch from that ranking, and calculate it.
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
        for (int i = 0; i < rounds * batch && !open.isEmpty(); i++) {
            Screened chosen = rank(open, fit(known), target).get(0);
            known.add(calculate(chosen.candidate(), chosen.predicted()));
            open.remove(chosen.candidate());
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
