package matml.engine.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The misconceptions that may explain one failing task, alone or two together, each with its best form. */
final class Ranking {
    private final int task;
    private final Map<String, Explanation> alone = new HashMap<>();
    private final Map<Set<String>, Explanation> together = new HashMap<>();
    private final Map<Form, Double> bitsOfForms = new IdentityHashMap<>();

    /**
     * One explanation of the task.
     *
     * @param forms one or two forms, of different misconceptions
     * @param complete whether it leaves nothing over
     */
    record Explanation(List<Form> forms, double bits, boolean complete) {}

    /** A ranking of nothing, for a failing task that the corpus knows no mistakes of. */
    Ranking(int task) {
        this.task = task;
    }

    /**
     * @param denied forms whose own task speaks against them
     * @param allowed misconceptions that follow-through leaves
     */
    Ranking(TaskPrints prints, Evidence evidence, Predicate<Form> denied, Predicate<String> allowed) {
        this(prints.task());
        List<Form> forms = prints.forms();
        double[] bits = new double[forms.size()];
        double mostComplete = Double.NaN;
        boolean[] complete = new boolean[forms.size()];
        for (int f = 0; f < bits.length; f++) {
            boolean away = forms.get(f).task() != task && denied.test(forms.get(f));
            bits[f] = evidence.bits(f) - (away ? Odds.HOME_DENIES : 0);
            if (!allowed.test(forms.get(f).misconception())) {
                bits[f] = Double.NaN;
            } else if (!away && evidence.complete(f)) {
                complete[f] = true;
                bits[f] = Math.max(bits[f], Odds.COMPLETE);
                mostComplete = Double.isNaN(mostComplete) ? bits[f] : Math.max(mostComplete, bits[f]);
            }
        }
        for (int f = 0; f < bits.length; f++) {
            if (!complete[f] && bits[f] > mostComplete - Odds.COMPLETE_LEAD) {
                bits[f] = mostComplete - Odds.COMPLETE_LEAD;
            }
            if (!Double.isNaN(bits[f])) {
                bitsOfForms.put(forms.get(f), bits[f]);
                alone.merge(
                        forms.get(f).misconception(),
                        new Explanation(List.of(forms.get(f)), bits[f], complete[f]),
                        Ranking::better);
            }
        }
        pairs(forms, evidence, denied, allowed);
    }

    private void pairs(List<Form> forms, Evidence evidence, Predicate<Form> denied, Predicate<String> allowed) {
        List<Integer> candidates = new ArrayList<>();
        for (int f = 0; f < forms.size(); f++) {
            if (allowed.test(forms.get(f).misconception()) && !denied.test(forms.get(f))) {
                candidates.add(f);
            }
        }
        for (int one : candidates) {
            for (int other : candidates) {
                String first = forms.get(one).misconception();
                String second = forms.get(other).misconception();
                double bits = one < other && !first.equals(second) ? evidence.bitsTogether(one, other) : Double.NaN;
                if (!Double.isNaN(bits)) {
                    together.merge(
                            Set.of(first, second),
                            new Explanation(List.of(forms.get(one), forms.get(other)), bits, false),
                            Ranking::better);
                }
            }
        }
    }

    private static Explanation better(Explanation old, Explanation fresh) {
        boolean more = fresh.bits() > old.bits() || (fresh.bits() == old.bits() && fresh.complete() && !old.complete());
        return more ? fresh : old;
    }

    int task() {
        return task;
    }

    /** What a misconception explains by itself, or null. */
    Explanation alone(String misconception) {
        return alone.get(misconception);
    }

    /** What two misconceptions explain together, or null. */
    Explanation together(String one, String other) {
        return together.get(Set.of(one, other));
    }

    /** What one form explains by itself; nothing if it is no candidate. */
    double bits(Form form) {
        return bitsOfForms.getOrDefault(form, 0.0);
    }

    /** All misconceptions that have a part in an explanation worth something. */
    Set<String> candidates() {
        Set<String> candidates = new HashSet<>();
        alone.forEach((name, explanation) -> {
            if (explanation.bits() > 0) {
                candidates.add(name);
            }
        });
        together.forEach((names, explanation) -> {
            if (explanation.bits() > 0) {
                candidates.addAll(names);
            }
        });
        return candidates;
    }

    /** Whether this task alone is reason enough to consider a misconception in a task that follows from it. */
    boolean supports(String misconception) {
        Explanation explanation = alone.get(misconception);
        return (explanation != null && explanation.bits() >= Odds.NEED)
                || together.entrySet().stream()
                        .anyMatch(pair -> pair.getKey().contains(misconception)
                                && pair.getValue().bits() >= Odds.NEED);
    }
}
