package matml.engine.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import matml.kit.Deviation;
import matml.kit.Observation;

/**
 * A made-up exercise: says once what there is to see and what is right, and then of each program only what is wrong.
 *
 * <p>An observation is addressed as {@code "check/situation/name"}.
 */
final class Lab {
    private static final Deviation WRONG = new Deviation("", "something else", "this", "it differs", "");

    private final Map<String, Integer> tasks = new LinkedHashMap<>();
    private final Map<String, Object> right = new LinkedHashMap<>();
    private final List<Form> forms = new ArrayList<>();

    /** One more observation that every complete run makes: a Double, a double[] or a String. */
    Lab sees(int task, String address, Object rightValue) {
        tasks.put(address.split("/")[0], task);
        right.put(address, rightValue);
        return this;
    }

    Lab form(String misconception, int task, Consumer<Program> what) {
        return form(misconception, "only", task, what);
    }

    Lab form(String misconception, String form, int task, Consumer<Program> what) {
        forms.add(new Form(misconception, form, task, runs(what)));
        return this;
    }

    /** All regular observations with the tasks they belong to. */
    Map<String, Integer> addresses() {
        Map<String, Integer> addresses = new LinkedHashMap<>();
        right.keySet().forEach(address -> addresses.put(address, tasks.get(address.split("/")[0])));
        return addresses;
    }

    List<Form> forms() {
        return forms;
    }

    List<CheckRun> runs(Consumer<Program> what) {
        Program program = new Program();
        what.accept(program);
        return program.runs();
    }

    Corpus corpus() {
        return Corpus.of(forms, runs(program -> {}));
    }

    List<Named> diagnose(Consumer<Program> student) {
        return Diagnostician.diagnose(corpus(), runs(student));
    }

    /** The misconceptions found, as {@code "task: id"}. */
    List<String> names(Consumer<Program> student) {
        return names(diagnose(student));
    }

    static List<String> names(List<Named> named) {
        return named.stream()
                .map(one -> one.task() + ": " + one.misconception())
                .toList();
    }

    /** A program, described by where it goes wrong. */
    final class Program {
        private final Map<String, Object> wrong = new LinkedHashMap<>();
        private final Map<String, Object> ownRight = new LinkedHashMap<>();
        private final Map<String, Set<Integer>> follows = new LinkedHashMap<>();
        private final Set<String> unseen = new TreeSet<>();

        /** An observation, known or an event of its own, that deviates. */
        Program shows(String address, Object value) {
            wrong.put(address, value);
            return this;
        }

        /** A right observation with a value of its own. */
        Program showsAsRight(String address, Object value) {
            ownRight.put(address, value);
            return this;
        }

        /** What is not reached: a check, a situation or an observation. */
        Program lacks(String prefix) {
            unseen.add(prefix);
            return this;
        }

        Program follows(String check, int task) {
            follows.computeIfAbsent(check, key -> new TreeSet<>()).add(task);
            return this;
        }

        private List<CheckRun> runs() {
            List<CheckRun> runs = new ArrayList<>();
            tasks.forEach((check, task) -> {
                if (!unseen.contains(check)) {
                    List<Observation> observations = observations(check);
                    boolean whole = unseen.stream().noneMatch(address -> address.startsWith(check + "/"));
                    boolean passed = whole && observations.stream().allMatch(Observation::ok);
                    runs.add(new CheckRun(check, task, passed, observations, follows.getOrDefault(check, Set.of())));
                }
            });
            return runs;
        }

        private List<Observation> observations(String check) {
            Map<String, Object> values = new LinkedHashMap<>(right);
            values.putAll(ownRight);
            values.putAll(wrong);
            List<Observation> observations = new ArrayList<>();
            values.forEach((address, value) -> {
                String[] parts = address.split("/");
                if (parts[0].equals(check)
                        && !unseen.contains(address)
                        && !unseen.contains(parts[0] + "/" + parts[1])) {
                    observations.add(observation(
                            parts[1], !parts[1].startsWith("seeded"), parts[2], value, wrong.containsKey(address)));
                }
            });
            return observations;
        }
    }

    static Observation observation(String situation, boolean fixed, String name, Object value, boolean deviates) {
        return new Observation(
                situation,
                fixed,
                name,
                value instanceof Double number ? new double[] {number} : value instanceof double[] all ? all : null,
                value instanceof String word ? word : null,
                deviates ? WRONG : null);
    }
}
