package matml.engine.diagnose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import matml.kit.Observation;

/**
 * What there is to see in the fixed situations of one check, learnt from many runs of it.
 *
 * <p>Most observations are made by every run that gets that far. A run that lacks one of these ended early, and what it
 * did not show is unknown. Others are events ("inputs changed", "did not end"): only a mistake makes them, and a run
 * that got to its end without one is right there.
 */
final class CheckShape {
    private final int task;
    private final Map<String, Map<String, Expected>> situations;

    /**
     * @param right a correct number, or null
     */
    private record Expected(boolean event, double[] right) {}

    private CheckShape(int task, Map<String, Map<String, Expected>> situations) {
        this.task = task;
        this.situations = situations;
    }

    /**
     * @param runs runs of one check, those of correct programs first
     */
    static CheckShape of(Collection<CheckRun> runs) {
        Map<String, Map<String, Integer>> shown = new TreeMap<>();
        Map<String, Map<String, Observation>> correct = new HashMap<>();
        int begun = 0;
        int task = 0;
        for (CheckRun run : runs) {
            task = run.task();
            Map<String, Map<String, Observation>> fixed = fixed(run);
            begun += fixed.isEmpty() ? 0 : 1;
            fixed.forEach((situation, observations) -> observations.forEach((name, observation) -> {
                shown.computeIfAbsent(situation, key -> new TreeMap<>()).merge(name, 1, Integer::sum);
                if (observation.ok()) {
                    correct.computeIfAbsent(situation, key -> new HashMap<>()).putIfAbsent(name, observation);
                }
            }));
        }
        int all = begun;
        Map<String, Map<String, Expected>> situations = new TreeMap<>();
        shown.forEach((situation, names) -> {
            Map<String, Expected> expected = new TreeMap<>();
            names.forEach((name, times) -> {
                Observation right = correct.getOrDefault(situation, Map.of()).get(name);
                expected.put(name, new Expected(right == null && times < all, right == null ? null : right.numbers()));
            });
            situations.put(situation, expected);
        });
        return new CheckShape(task, situations);
    }

    int task() {
        return task;
    }

    Set<String> situations() {
        return situations.keySet();
    }

    /** What a run showed in each situation, known ones and its own. */
    Map<String, Seen> read(CheckRun run) {
        Map<String, Map<String, Observation>> fixed = fixed(run);
        boolean cut = situations.entrySet().stream()
                .anyMatch(entry -> lacks(
                        entry.getValue(),
                        fixed.getOrDefault(entry.getKey(), Map.of()).keySet()));
        Set<String> names = new TreeSet<>(situations.keySet());
        names.addAll(fixed.keySet());
        Map<String, Seen> seen = new TreeMap<>();
        for (String name : names) {
            seen.put(name, read(situations.getOrDefault(name, Map.of()), fixed.getOrDefault(name, Map.of()), cut));
        }
        return seen;
    }

    private static Seen read(Map<String, Expected> expected, Map<String, Observation> shown, boolean cut) {
        Map<String, Value> wrong = new TreeMap<>();
        shown.forEach((name, observation) -> {
            if (!observation.ok()) {
                Expected one = expected.get(name);
                wrong.put(name, Value.of(observation, one == null ? null : one.right()));
            }
        });
        boolean lacks = lacks(expected, shown.keySet());
        if (wrong.isEmpty()) {
            // Where only events are to be seen, none is a good sign only in a run that got to its end.
            return lacks || (shown.isEmpty() && cut) ? Seen.UNKNOWN : Seen.RIGHT;
        }
        Set<String> missing = new HashSet<>();
        if (lacks) {
            missing.addAll(expected.keySet());
            missing.removeAll(shown.keySet());
        }
        return Seen.wrong(wrong, missing);
    }

    private static boolean lacks(Map<String, Expected> expected, Set<String> shown) {
        return expected.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().event() && !shown.contains(entry.getKey()));
    }

    /** The fixed situations of a run; a name that comes twice is numbered. */
    static Map<String, Map<String, Observation>> fixed(CheckRun run) {
        Map<String, Map<String, Observation>> fixed = new LinkedHashMap<>();
        for (Observation observation : run.observations()) {
            if (observation.fixed()) {
                Map<String, Observation> names =
                        fixed.computeIfAbsent(observation.situation(), key -> new LinkedHashMap<>());
                String name = observation.name();
                for (int i = 2; names.containsKey(name); i++) {
                    name = observation.name() + " #" + i;
                }
                names.put(name, observation);
            }
        }
        return fixed;
    }
}
