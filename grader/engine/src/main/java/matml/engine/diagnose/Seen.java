package matml.engine.diagnose;

import java.util.Map;
import java.util.Set;

/**
 * What one program showed in one situation.
 *
 * @param state right, wrong or not seen
 * @param wrong the deviating values by name
 * @param missing observations that were not made because the check ended before; all others are right
 */
record Seen(State state, Map<String, Value> wrong, Set<String> missing) {
    enum State {
        RIGHT,
        WRONG,
        UNKNOWN
    }

    static final Seen RIGHT = new Seen(State.RIGHT, Map.of(), Set.of());
    static final Seen UNKNOWN = new Seen(State.UNKNOWN, Map.of(), Set.of());

    static Seen wrong(Map<String, Value> wrong, Set<String> missing) {
        return new Seen(State.WRONG, wrong, missing);
    }

    boolean isRight() {
        return state == State.RIGHT;
    }

    boolean isWrong() {
        return state == State.WRONG;
    }

    boolean isKnown() {
        return state != State.UNKNOWN;
    }

    /** Whether all was observed that there is to observe. */
    boolean whole() {
        return missing.isEmpty();
    }

    /** Whether a number is among the deviations that hardly anybody shows by chance. */
    boolean telling() {
        return wrong.values().stream().anyMatch(Value::telling);
    }

    /** How far two wrong results agree: all observations of a situation together. */
    Agreement compare(Seen other) {
        Agreement least = Agreement.EQUAL;
        boolean some = false;
        boolean differ = false;
        for (Map.Entry<String, Value> mine : wrong.entrySet()) {
            Value theirs = other.wrong.get(mine.getKey());
            if (theirs != null) {
                Agreement agreement = mine.getValue().compare(theirs);
                some |= agreement.matches();
                differ |= !agreement.matches();
                least = agreement.compareTo(least) < 0 ? agreement : least;
            } else {
                differ |= !other.missing.contains(mine.getKey());
            }
        }
        for (String name : other.wrong.keySet()) {
            differ |= !wrong.containsKey(name) && !missing.contains(name);
        }
        if (differ) {
            return some ? Agreement.HALF : Agreement.NONE;
        }
        return some ? least : Agreement.UNKNOWN;
    }

    /** Whether two programs cannot be told apart here. */
    boolean sameAs(Seen other) {
        return state == other.state
                && (!isWrong() || (compare(other) == Agreement.EQUAL && missing.equals(other.missing)));
    }
}
