package matml.kit;

import java.util.Arrays;
import java.util.List;

/** A property in words, waiting to be judged. */
public final class WordSeen {
    private final Situation situation;
    private final String what;
    private final String value;
    private final Thrown thrown;

    WordSeen(Situation situation, String what, String value, Thrown thrown) {
        this.situation = situation;
        this.what = what;
        this.value = value;
        this.thrown = thrown;
    }

    /** Expects one of these words. The student reads the observed word, also of a hidden check: no values in it. */
    public Situation is(String... accepted) {
        List<String> expected = Arrays.asList(accepted);
        if (thrown != null) {
            situation.addThrown(what, String.join(" or ", expected), thrown);
        } else {
            boolean ok = expected.contains(value);
            situation.add(
                    what,
                    null,
                    value,
                    ok
                            ? null
                            : new Deviation(
                                    situation.inputText(),
                                    String.join(" or ", expected),
                                    value,
                                    what + ": " + value + " (should be: " + String.join(" or ", expected) + ")",
                                    ""));
        }
        return situation;
    }
}
