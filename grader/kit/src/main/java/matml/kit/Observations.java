package matml.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import matml.Todo;

/**
 * What a check sees of the student's code. A check asks for a situation, observes values in it, and says what each
 * should be; it goes on after a deviation so that a diagnosis has all of them, and fails at its end if there was one.
 *
 * <pre>{@code
 * @Check(task = 1, points = 2)
 * @DisplayName("the mean squared error of a few gaps, worked out by hand")
 * void mseByHand(Observations see) {
 *     see.situation("four gaps")
 *             .given("actual", actual)
 *             .given("predicted", predicted)
 *             .number("mse", () -> Losses.mse(actual, predicted))
 *             .is(0.0165);
 * }
 * }</pre>
 */
public final class Observations {
    private final String check;
    private final long seed;
    private final List<Observation> seen = new ArrayList<>();
    private final Set<Integer> follows = new TreeSet<>();
    private String note = "";

    Observations(String check, long seed) {
        this.check = check;
        this.seed = seed;
    }

    /** A fixed situation: one input, the same for every seed. Its name is unique in the check. */
    public Situation situation(String name) {
        return new Situation(this, name, true);
    }

    /** A situation made from {@link #random}: it decides about the points but takes no part in a diagnosis. */
    public Situation seeded(String name) {
        return new Situation(this, name, false);
    }

    /** The generator for seeded situations: depends on the run's seed, the check and the purpose, never on a clock. */
    public Random random(String purpose) {
        return new Random(seed * 0x9E3779B97F4A7C15L + 31L * check.hashCode() + purpose.hashCode());
    }

    /**
     * How often a property holds over the fixed seeds 1 to {@code times}: "never", "sometimes" or "always". To be used
     * inside {@link Situation#word}.
     */
    public static String often(int times, Calls.SeededProperty property) throws Throwable {
        int held = 0;
        for (long each = 1; each <= times; each++) {
            if (property.holds(each)) {
                held++;
            }
        }
        return held == 0 ? "never" : held == times ? "always" : "sometimes";
    }

    /** A line that the student reads when the check passes: what their own code achieved. */
    public void note(String text) {
        note = text;
    }

    /**
     * Asks, where something has deviated so far, whether it is just what the student's own result of an earlier task
     * leads to ({@code rmse == sqrt(their mse)}), so that a failure here is not blamed on this task.
     */
    public void follows(int earlierTask, Calls.Property explained) {
        if (seen.stream().allMatch(Observation::ok)) {
            return;
        }
        boolean todoBefore = Todo.firstMade() != null;
        try {
            if (explained.holds()) {
                follows.add(earlierTask);
            }
        } catch (Throwable throwable) {
            // A question that cannot be asked explains nothing.
        }
        if (!todoBefore) {
            Todo.forget();
        }
    }

    /** Takes what is shown and not judged: the numbers of a {@link matml.kit.plot.Figure}. */
    public void keep(Observation shown) {
        seen.add(shown);
    }

    void add(Observation observation) {
        seen.add(observation);
    }

    List<Observation> seen() {
        return Collections.unmodifiableList(seen);
    }

    Set<Integer> follows() {
        return follows;
    }

    String note() {
        return note;
    }
}
