package matml.engine.compile;

import java.util.List;
import java.util.Map;

/**
 * What javac says of some sources.
 *
 * @param classes class files by binary name; empty if there were faults
 * @param faults what it refused
 */
record Judgement(Map<String, byte[]> classes, List<Fault> faults) {
    boolean ok() {
        return faults.isEmpty();
    }

    /** Whether a text could not be parsed. javac's other findings are then guesses about what it did not see. */
    boolean syntax() {
        return faults.stream().anyMatch(Fault::syntax);
    }

    /** Whether the compiler itself broke down, so that nobody knows what is wrong with which file. */
    boolean gaveUp() {
        return !faults.isEmpty()
                && faults.stream().allMatch(fault -> fault.file().isEmpty());
    }
}
