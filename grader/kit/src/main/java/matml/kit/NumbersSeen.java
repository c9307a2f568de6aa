package matml.kit;

import java.util.Arrays;

/** A vector that came back from student code, waiting to be judged. */
public final class NumbersSeen {
    private final Situation situation;
    private final String what;
    private final double[] value;
    private final Thrown thrown;

    NumbersSeen(Situation situation, String what, double[] value, Thrown thrown) {
        this.situation = situation;
        this.what = what;
        this.value = value;
        this.thrown = thrown;
    }

    /** Expects these components within {@link Tolerance#SUMS}. */
    public Situation are(double... expected) {
        return are(expected, Tolerance.SUMS);
    }

    /** Expects as many components, all finite, each within the tolerance. */
    public Situation are(double[] expected, Tolerance tolerance) {
        String expectedText = Arrays.toString(expected) + " (" + tolerance + ")";
        if (thrown != null) {
            situation.addThrown(what, expectedText, thrown);
            return situation;
        }
        if (value == null) {
            situation.add(what, null, "null", deviation(expectedText, "null", what + " is null"));
            return situation;
        }
        Deviation deviation = null;
        if (value.length != expected.length) {
            deviation = deviation(
                    expectedText,
                    value.length + " values instead of " + expected.length + ": " + Arrays.toString(value),
                    what + " has the wrong number of values: " + value.length + " instead of " + expected.length);
        } else {
            int first = firstWrong(expected, tolerance);
            if (first >= 0) {
                deviation = deviation(
                        expectedText,
                        Arrays.toString(value) + ", first difference at index " + first + ": "
                                + Relation.text(expected[first], value[first]),
                        Relation.words(place(first), expected[first], value[first], tolerance));
            }
        }
        situation.add(what, value, null, deviation);
        return situation;
    }

    /** Which number is meant: the words that follow hold for this one only. */
    private String place(int index) {
        return value.length == 1 ? what : "index " + index + " of " + what;
    }

    private int firstWrong(double[] expected, Tolerance tolerance) {
        for (int i = 0; i < expected.length; i++) {
            if (!Double.isFinite(value[i])) {
                return i;
            }
        }
        for (int i = 0; i < expected.length; i++) {
            if (!tolerance.accepts(expected[i], value[i])) {
                return i;
            }
        }
        return -1;
    }

    private Deviation deviation(String expected, String actual, String words) {
        return new Deviation(situation.inputText(), expected, actual, words, "");
    }
}
