package matml.engine.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fingerprints in one task: of every form that deviates there what it shows in each situation, and how common it is
 * to pass or fail there among the task's misconceptions.
 */
final class TaskPrints {
    private final int task;
    private final List<String> situations;
    private final List<Form> forms;
    private final List<Seen[]> prints;
    private final double[] passing;
    private final int[] misconceptions;

    private TaskPrints(int task, List<String> situations, List<Form> forms, List<Seen[]> prints) {
        this.task = task;
        this.situations = situations;
        this.forms = forms;
        this.prints = prints;
        this.passing = new double[situations.size()];
        this.misconceptions = new int[situations.size()];
        for (int s = 0; s < passing.length; s++) {
            count(s);
        }
    }

    /**
     * @param situations the task's situations, {@code check/situation}
     * @param seen what every form of the exercise showed, in the order of its forms
     */
    static TaskPrints of(int task, List<String> situations, List<Form> all, List<Map<String, Seen>> seen) {
        List<Form> forms = new ArrayList<>();
        List<Seen[]> prints = new ArrayList<>();
        for (int f = 0; f < all.size(); f++) {
            Map<String, Seen> shown = seen.get(f);
            Seen[] print = situations.stream()
                    .map(situation -> shown.getOrDefault(situation, Seen.UNKNOWN))
                    .toArray(Seen[]::new);
            if (deviates(print)) {
                forms.add(all.get(f));
                prints.add(print);
            }
        }
        return new TaskPrints(task, situations, forms, prints);
    }

    private static boolean deviates(Seen[] print) {
        for (Seen seen : print) {
            if (seen.isWrong()) {
                return true;
            }
        }
        return false;
    }

    int task() {
        return task;
    }

    List<String> situations() {
        return situations;
    }

    /** The forms that deviate in this task, wherever their mistake is. */
    List<Form> forms() {
        return forms;
    }

    Seen seen(int form, int situation) {
        return prints.get(form)[situation];
    }

    /** The fingerprint of a form, or null if it does not deviate in this task. */
    Seen[] print(Form form) {
        int index = forms.indexOf(form);
        return index < 0 ? null : prints.get(index);
    }

    /** Share of the task's misconceptions that pass in a situation. */
    double passingShare(int situation) {
        return passing[situation];
    }

    /** How many misconceptions are known in a situation. */
    int misconceptions(int situation) {
        return misconceptions[situation];
    }

    /** Every misconception counts once, however many forms it has: else three files of one id would seem common. */
    private void count(int situation) {
        Map<String, int[]> passedOfAll = new HashMap<>();
        for (int f = 0; f < forms.size(); f++) {
            Seen seen = seen(f, situation);
            if (seen.isKnown()) {
                int[] counts = passedOfAll.computeIfAbsent(forms.get(f).misconception(), id -> new int[2]);
                counts[0] += seen.isRight() ? 1 : 0;
                counts[1]++;
            }
        }
        double passed = 0;
        for (int[] counts : passedOfAll.values()) {
            passed += (double) counts[0] / counts[1];
        }
        misconceptions[situation] = passedOfAll.size();
        passing[situation] = Odds.share(passed, passedOfAll.size());
    }

    /** Whether two forms deviate in the same situations and in the same way. */
    boolean equal(Form one, Form other) {
        return contains(one, other) && contains(other, one);
    }

    /** Whether the whole deviates wherever the part does, and in the same way. A form without a print is in none. */
    boolean contains(Form whole, Form part) {
        Seen[] all = print(whole);
        Seen[] some = print(part);
        if (all == null || some == null) {
            return false;
        }
        for (int s = 0; s < some.length; s++) {
            if (some[s].isWrong() && !some[s].sameAs(all[s])) {
                return false;
            }
        }
        return true;
    }

    /** The situations in which a form deviates. */
    Set<String> deviating(Form form) {
        Set<String> deviating = new LinkedHashSet<>();
        Seen[] print = print(form);
        for (int s = 0; print != null && s < print.length; s++) {
            if (print[s].isWrong()) {
                deviating.add(situations.get(s));
            }
        }
        return deviating;
    }
}
