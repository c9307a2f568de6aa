/*
title: The model learns distances from the target instead of gaps
task: 2
contains: [distance-without-absolute-value]
covers: []
ask: What is the unit and meaning of what your model predicts: a gap, or how far from the target?
point: The text asks for a model of the gap. The same model could then serve every target.
tell: Your labels are absolute differences from the target. Use the calculated gaps, and take the difference after the prediction.
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
            double[][] x = new double[known.size()][];
            double[] y = new double[known.size()];
            for (int i = 0; i < x.length; i++) {
                x[i] = featurise.apply(known.get(i).candidate());
                y[i] = Math.abs(known.get(i).verified() - target);
            }
            List<Screened> ranked = rank(open, learner.apply(x, y), 0);
            for (Screened chosen : ranked.subList(0, Math.min(batch, ranked.size()))) {
                known.add(calculate(chosen.candidate(), chosen.predicted()));
                open.remove(chosen.candidate());
            }
        }
        known.sort(nearest(Screened::verified, target));
        return known;
    }
}
