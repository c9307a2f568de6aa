package matml.kit;

import java.util.function.DoublePredicate;

/** A number that came back from student code, waiting to be judged. */
public final class NumberSeen {
    private final Situation situation;
    private final String what;
    private final double value;
    private final Thrown thrown;

    NumberSeen(Situation situation, String what, double value, Thrown thrown) {
        this.situation = situation;
        this.what = what;
        this.value = value;
        this.thrown = thrown;
    }

    /** Expects a number within {@link Tolerance#SUMS}. */
    public Situation is(double expected) {
        return is(expected, Tolerance.SUMS);
    }

    /** Expects a finite number within the tolerance. */
    public Situation is(double expected, Tolerance tolerance) {
        String expectedText = expected + " (" + tolerance + ")";
        return judge(
                Double.isFinite(value) && tolerance.accepts(expected, value),
                expectedText,
                Relation.text(expected, value),
                Relation.words(what, expected, value, tolerance));
    }

    /** Expects NaN: the text's way to say that there is no such number. */
    public Situation isNaN() {
        return judge(Double.isNaN(value), "NaN", Double.toString(value), what + " should be NaN here");
    }

    /** Expects positive infinity. */
    public Situation isInfinite() {
        return judge(
                value == Double.POSITIVE_INFINITY,
                "Infinity",
                Double.toString(value),
                what + " should be infinite here");
    }

    /**
     * Expects a finite number with a property.
     *
     * @param expected the property as the student reads it, also of a hidden check: no values
     */
    public Situation has(String expected, DoublePredicate property) {
        return judge(
                Double.isFinite(value) && property.test(value),
                expected,
                Double.toString(value),
                Double.isFinite(value) ? what + " should be " + expected : what + " is not a finite number");
    }

    private Situation judge(boolean ok, String expected, String actual, String words) {
        if (thrown != null) {
            situation.addThrown(what, expected, thrown);
        } else {
            situation.add(
                    what,
                    new double[] {value},
                    null,
                    ok ? null : new Deviation(situation.inputText(), expected, actual, words, ""));
        }
        return situation;
    }
}
