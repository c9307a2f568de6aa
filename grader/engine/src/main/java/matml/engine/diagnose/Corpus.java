package matml.engine.diagnose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import matml.kit.Observation;

/**
 * The fingerprints of all wrong solutions of one exercise, prepared for {@link Diagnostician}. Immutable; the order in
 * which forms and runs are given does not matter. Only fixed situations count.
 */
public final class Corpus {
    private static final Comparator<Form> ORDER =
            Comparator.comparing(Form::misconception).thenComparing(Form::form).thenComparing(Form::task);

    private final List<Form> forms;
    private final Map<String, CheckShape> shapes;
    private final SortedMap<Integer, TaskPrints> tasks;

    private Corpus(List<Form> forms, Map<String, CheckShape> shapes, SortedMap<Integer, TaskPrints> tasks) {
        this.forms = forms;
        this.shapes = shapes;
        this.tasks = tasks;
    }

    /** A corpus that knows correct results only from wrong solutions of other tasks. */
    public static Corpus of(List<Form> forms) {
        return of(forms, List.of());
    }

    /**
     * A corpus of wrong solutions.
     *
     * @param forms all wrong solutions of an exercise
     * @param reference what the checks saw of the reference solution: tells which observations every complete run makes
     *     and which numbers are right, also where no wrong solution passes
     */
    public static Corpus of(List<Form> forms, List<CheckRun> reference) {
        List<Form> sorted = forms.stream().sorted(ORDER).toList();
        Map<String, List<CheckRun>> runs = new TreeMap<>();
        reference.forEach(run ->
                runs.computeIfAbsent(run.check(), check -> new ArrayList<>()).add(run));
        sorted.forEach(form -> form.runs().forEach(run -> runs.computeIfAbsent(run.check(), check -> new ArrayList<>())
                .add(run)));
        Map<String, CheckShape> shapes = new TreeMap<>();
        runs.forEach((check, all) -> shapes.put(check, CheckShape.of(all)));

        SortedMap<Integer, List<String>> situations = new TreeMap<>();
        shapes.forEach((check, shape) -> shape.situations().forEach(situation -> situations
                .computeIfAbsent(shape.task(), task -> new ArrayList<>())
                .add(key(check, situation))));
        List<Map<String, Seen>> seen =
                sorted.stream().map(form -> read(shapes, form.runs())).toList();
        SortedMap<Integer, TaskPrints> tasks = new TreeMap<>();
        situations.forEach((task, keys) -> tasks.put(task, TaskPrints.of(task, List.copyOf(keys), sorted, seen)));
        return new Corpus(sorted, shapes, tasks);
    }

    /** All forms, by misconception and name. */
    public List<Form> forms() {
        return forms;
    }

    /** The tasks in which there is a fixed situation. */
    public Set<Integer> tasks() {
        return Collections.unmodifiableSet(tasks.keySet());
    }

    /** All fixed situations of a task, {@code check/situation}. */
    public List<String> situations(int task) {
        TaskPrints prints = tasks.get(task);
        return prints == null ? List.of() : prints.situations();
    }

    /** The fingerprint of a form in a task: where it deviates, and everything observed there. */
    public Map<String, List<Observation>> print(Form form, int task) {
        Map<String, List<Observation>> print = new LinkedHashMap<>();
        TaskPrints prints = tasks.get(task);
        if (prints != null) {
            Set<String> deviating = prints.deviating(form);
            for (CheckRun run : form.runs()) {
                CheckShape.fixed(run).forEach((situation, observations) -> {
                    if (deviating.contains(key(run.check(), situation))) {
                        print.put(key(run.check(), situation), List.copyOf(observations.values()));
                    }
                });
            }
        }
        return print;
    }

    /** Forms that deviate in no fixed situation of their own task: nothing there can ever name them. */
    public List<Form> unseen() {
        return forms.stream().filter(form -> home(form) == null).toList();
    }

    /**
     * Forms of different misconceptions that cannot be told apart: they deviate alike in the tasks of both mistakes.
     * The author declares them one misconception or finds an input that separates them.
     */
    public List<Overlap> coincidences() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (rivals(forms.get(i), forms.get(j)) && coincide(forms.get(i), forms.get(j))) {
                    overlaps.add(new Overlap(forms.get(i).task(), forms.get(i), forms.get(j)));
                }
            }
        }
        return overlaps;
    }

    /**
     * Forms of different misconceptions in the same task of which the whole shows all that the part shows, and more:
     * usually a wrong solution with a second mistake in it.
     */
    public List<Overlap> containments() {
        List<Overlap> overlaps = new ArrayList<>();
        for (Form part : forms) {
            for (Form whole : forms) {
                if (part.task() == whole.task()
                        && rivals(part, whole)
                        && home(part) != null
                        && tasks.get(part.task()).contains(whole, part)
                        && !tasks.get(part.task()).contains(part, whole)) {
                    overlaps.add(new Overlap(part.task(), part, whole));
                }
            }
        }
        return overlaps;
    }

    private static boolean rivals(Form one, Form other) {
        return !one.misconception().equals(other.misconception());
    }

    private boolean coincide(Form one, Form other) {
        return home(one) != null
                && home(other) != null
                && tasks.get(one.task()).equal(one, other)
                && tasks.get(other.task()).equal(one, other);
    }

    /** The fingerprint of a form in its own task, or null. */
    Seen[] home(Form form) {
        TaskPrints prints = tasks.get(form.task());
        return prints == null ? null : prints.print(form);
    }

    TaskPrints prints(int task) {
        return tasks.get(task);
    }

    /** Whether any form has run this check: what is not known of any form says nothing about one. */
    boolean knows(String check) {
        return shapes.containsKey(check);
    }

    /** What a program showed, {@code check/situation}; what is not in it was not seen. */
    Map<String, Seen> read(Collection<CheckRun> runs) {
        return read(shapes, runs);
    }

    private static Map<String, Seen> read(Map<String, CheckShape> shapes, Collection<CheckRun> runs) {
        Map<String, Seen> seen = new HashMap<>();
        for (CheckRun run : runs) {
            CheckShape shape = shapes.get(run.check());
            if (shape != null) {
                shape.read(run).forEach((situation, what) -> seen.put(key(run.check(), situation), what));
            }
        }
        return seen;
    }

    static String key(String check, String situation) {
        return check + '/' + situation;
    }
}
