package matml.engine.diagnose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import matml.kit.Observation;

/**
 * Recognises misconceptions: says which wrong solutions of the corpus explain what the checks saw of a student's
 * program, and nothing where that is not clear. The rule is that of {@code research/fingerprint.md}; its numbers are in
 * {@link Odds}.
 */
public final class Diagnostician {
    private final Corpus corpus;
    private final List<CheckRun> runs;
    private final Map<String, Seen> student;
    private final Map<Integer, Evidence> evidence = new HashMap<>();
    private final Map<Form, Boolean> denied = new IdentityHashMap<>();

    private Diagnostician(Corpus corpus, List<CheckRun> runs) {
        this.corpus = corpus;
        this.runs = runs;
        this.student = corpus.read(runs);
    }

    /**
     * The misconceptions that a student's program shows, by task; at most two in a task and three in the exercise. Most
     * often none or one: unsure means silent.
     *
     * @param corpus the wrong solutions of the exercise
     * @param student one run of each check, as far as there was one; what was not seen is unknown, not right
     */
    public static List<Named> diagnose(Corpus corpus, List<CheckRun> student) {
        return new Diagnostician(corpus, student).names();
    }

    private List<Named> names() {
        SortedMap<Integer, Set<Integer>> failing = new TreeMap<>();
        for (CheckRun run : runs) {
            if (fails(run)) {
                failing.computeIfAbsent(run.task(), task -> new TreeSet<>()).addAll(run.follows());
            }
        }
        SortedMap<Integer, Ranking> rankings = new TreeMap<>();
        failing.forEach((task, follows) -> {
            List<Ranking> causes = follows.stream()
                    .filter(cause -> cause < task && rankings.containsKey(cause))
                    .map(rankings::get)
                    .toList();
            rankings.put(task, ranking(task, causes));
        });
        return new Choice(List.copyOf(rankings.values())).names();
    }

    /** A task that only passes on earlier mistakes has no say of its own: it allows what they support. */
    private Ranking ranking(int task, List<Ranking> causes) {
        TaskPrints prints = corpus.prints(task);
        if (prints == null) {
            return new Ranking(task);
        }
        return new Ranking(prints, evidence(prints), this::denied, name -> causes.stream()
                .allMatch(cause -> cause.supports(name)));
    }

    private Evidence evidence(TaskPrints prints) {
        return evidence.computeIfAbsent(prints.task(), task -> new Evidence(prints, student, unheardOf(prints)));
    }

    private static boolean fails(CheckRun run) {
        return !run.passed()
                && run.observations().stream().anyMatch(observation -> observation.fixed() && !observation.ok());
    }

    /** Counts failures in situations that no run of the corpus has shown: events of the student's own. */
    private int unheardOf(TaskPrints prints) {
        Set<String> heardOf = new HashSet<>(prints.situations());
        Set<String> unheardOf = new HashSet<>();
        for (CheckRun run : runs) {
            if (run.task() == prints.task() && corpus.knows(run.check())) {
                for (Observation observation : run.observations()) {
                    String key = Corpus.key(run.check(), observation.situation());
                    if (observation.fixed() && !observation.ok() && !heardOf.contains(key)) {
                        unheardOf.add(key);
                    }
                }
            }
        }
        return unheardOf.size();
    }

    /**
     * Whether a form's own task speaks against it: all of what it does there was seen of the student, and the student
     * does something else. A mistake can hardly show its consequences without itself. Nor does its own task speak for a
     * form that shows nothing there.
     */
    private boolean denied(Form form) {
        return denied.computeIfAbsent(form, this::speaksAgainst);
    }

    private boolean speaksAgainst(Form form) {
        TaskPrints home = corpus.prints(form.task());
        int index = home == null ? -1 : home.forms().indexOf(form);
        if (index < 0) {
            return true;
        }
        Evidence there = evidence(home);
        boolean supported = there.bits(index) >= Odds.NEED || there.complete(index);
        return there.seesAllOf(index) && !supported;
    }
}
