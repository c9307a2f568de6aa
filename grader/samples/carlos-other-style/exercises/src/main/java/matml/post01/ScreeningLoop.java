package matml.post01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import matml.materials.Candidate;
import matml.materials.Simulator;
import matml.ml.Regressor;

public final class ScreeningLoop {
    private final Function<Candidate, double[]> featurise;
    private final BiFunction<double[][], double[], Regressor> learner;
    private final ToDoubleFunction<Candidate> lab;
    private int simulatorCalls;

    public ScreeningLoop(
            Simulator simulator,
            Function<Candidate, double[]> featurise,
            BiFunction<double[][], double[], Regressor> learner) {
        this.featurise = featurise;
        this.learner = learner;
        // the only door to the simulator, so nothing can be forgotten in the count
        this.lab = candidate -> {
            simulatorCalls++;
            return simulator.bandGap(candidate);
        };
    }

    public List<Screened> run(List<Candidate> pool, double target, int initial, int batch, int rounds, long seed) {
        Require.that(1 <= initial && initial <= pool.size(), "initial = %d of %d", initial, pool.size());
        Require.that(batch >= 1 && rounds >= 0, "batch = %d, rounds = %d", batch, rounds);
        Map<Candidate, Screened> known = new LinkedHashMap<>();
        List<Candidate> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, new Random(seed));
        for (Candidate candidate : shuffled.subList(0, initial)) {
            known.put(candidate, new Screened(candidate, 0, lab.applyAsDouble(candidate)));
        }
        Set<Candidate> unknown = new LinkedHashSet<>(pool);
        unknown.removeAll(known.keySet());
        for (int round = 0; round < rounds && !unknown.isEmpty(); round++) {
            for (Screened guess : mostPromising(unknown, fit(known), target, batch)) {
                Candidate candidate = guess.candidate();
                known.put(candidate, new Screened(candidate, guess.predicted(), lab.applyAsDouble(candidate)));
                unknown.remove(candidate);
            }
        }
        return known.values().stream()
                .sorted(Comparator.comparingDouble(s -> Math.abs(s.verified() - target)))
                .toList();
    }

    private Regressor fit(Map<Candidate, Screened> known) {
        return learner.apply(
                known.keySet().stream().map(featurise).toArray(double[][]::new),
                known.values().stream().mapToDouble(Screened::verified).toArray());
    }

    private List<Screened> mostPromising(Set<Candidate> unknown, Regressor model, double target, int batch) {
        return unknown.stream()
                .map(c -> new Screened(c, Math.max(0, model.predict(featurise.apply(c))), Double.NaN))
                .sorted(Comparator.comparingDouble(s -> Math.abs(s.predicted() - target)))
                .limit(batch)
                .toList();
    }

    public int simulatorCalls() {
        return simulatorCalls;
    }
}
