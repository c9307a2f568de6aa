/*
style: gaps in a map by candidate, streams, ties to the last of the pool, one more fit after the last batch, calls counted at the end of a run
whole: true
*/
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import matml.materials.Candidate;
import matml.materials.Simulator;
import matml.ml.Regressor;

public final class ScreeningLoop {
    private final Simulator simulator;
    private final Function<Candidate, double[]> featurise;
    private final BiFunction<double[][], double[], Regressor> learner;
    private int spent;

    public ScreeningLoop(
            Simulator simulator,
            Function<Candidate, double[]> featurise,
            BiFunction<double[][], double[], Regressor> learner) {
        this.simulator = simulator;
        this.featurise = featurise;
        this.learner = learner;
    }

    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        if (initial <= 0 || batch <= 0 || rounds < 0 || pool.size() < initial) {
            throw new IllegalArgumentException("initial " + initial + ", batch " + batch + ", rounds " + rounds);
        }
        Map<Candidate, Double> gap = new LinkedHashMap<>();
        Map<Candidate, Double> predicted = new LinkedHashMap<>();
        new Random(seed)
                .ints(0, pool.size())
                .distinct()
                .limit(initial)
                .mapToObj(pool::get)
                .forEach(candidate -> gap.put(candidate, simulator.bandGap(candidate)));
        Regressor model = fit(gap);
        for (int round = 1; round <= rounds; round++) {
            for (int i = pool.size() - 1; i >= 0; i--) {
                if (!gap.containsKey(pool.get(i))) {
                    double raw = model.predict(featurise.apply(pool.get(i)));
                    predicted.put(pool.get(i), raw < 0 ? 0 : raw);
                }
            }
            predicted.keySet().stream()
                    .filter(candidate -> !gap.containsKey(candidate))
                    .sorted(Comparator.comparingDouble(candidate -> Math.abs(target - predicted.get(candidate))))
                    .limit(batch)
                    .collect(Collectors.toList())
                    .forEach(candidate -> gap.put(candidate, simulator.bandGap(candidate)));
            model = fit(gap);
        }
        spent += gap.size();
        return gap.entrySet().stream()
                .map(each -> new Screened(each.getKey(), predicted.getOrDefault(each.getKey(), 0.0), each.getValue()))
                .sorted(Comparator.comparingDouble(each -> Math.abs(target - each.verified())))
                .toList();
    }

    private Regressor fit(Map<Candidate, Double> gap) {
        return learner.apply(
                gap.keySet().stream().map(featurise).toArray(double[][]::new),
                gap.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int simulatorCalls() {
        return spent;
    }
}
