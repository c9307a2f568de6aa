/*
style: one method that draws from the rest, looks predictions up in a map and sorts a stream
*/
import java.util.HashMap;
import java.util.Map;

final class ScreeningLoop {
    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        if (initial < 1 || pool.size() < initial || batch < 1 || rounds < 0) {
            throw new IllegalArgumentException("these numbers do not go together");
        }
        List<Candidate> rest = new ArrayList<>(pool);
        List<Screened> done = new ArrayList<>();
        Random random = new Random(seed);
        while (done.size() < initial) {
            Candidate drawn = rest.remove(random.nextInt(rest.size()));
            done.add(new Screened(drawn, Double.NaN, ask(drawn)));
        }
        for (int left = rounds; left > 0; left--) {
            if (rest.isEmpty()) {
                break;
            }
            Regressor model = learn(done);
            Map<Candidate, Double> guesses = new HashMap<>();
            for (Candidate each : rest) {
                guesses.put(each, guess(model, each));
            }
            rest.sort(Comparator.comparingDouble(each -> guesses.get(each) - target));
            for (int place = 0; place < batch && !rest.isEmpty(); place++) {
                Candidate next = rest.remove(0);
                done.add(new Screened(next, guesses.get(next), ask(next)));
            }
        }
        return done.stream()
                .sorted(Comparator.comparingDouble(each -> Math.abs(each.verified() - target)))
                .toList();
    }

    private double ask(Candidate candidate) {
        calls += 1;
        return simulator.bandGap(candidate);
    }

    private double guess(Regressor model, Candidate candidate) {
        double gap = model.predict(featurise.apply(candidate));
        return gap < 0 ? 0 : gap;
    }

    private Regressor learn(List<Screened> rows) {
        return learner.apply(
                rows.stream().map(row -> featurise.apply(row.candidate())).toArray(double[][]::new),
                rows.stream().mapToDouble(Screened::verified).toArray());
    }
}
