package matml.kit;

import java.util.List;
import java.util.Set;

/**
 * How one run of one check ended, as the kit saw it. Verdicts are the engine's business; this is what it decides on.
 *
 * @param ending how it ended
 * @param observations all that was observed before the end
 * @param follows earlier tasks whose own (wrong) results explain this check's failure
 * @param note a line to show with a passed check, or empty
 * @param todo the first unfinished member that was reached, or null
 * @param cause the throwable that ended the check, or null
 */
public record Outcome(
        Ending ending,
        List<Observation> observations,
        Set<Integer> follows,
        String note,
        String todo,
        Throwable cause) {
    /** The ways a check can end without ending its JVM. */
    public enum Ending {
        /** Everything observed is what the text asks for. */
        PASSED,
        /** At least one observation deviates, or student code threw where nothing was being observed. */
        FAILED,
        /** An unfinished member was reached, whatever else happened. */
        NOT_ATTEMPTED,
        /** The check does not fit the student's class: a missing or changed signature, a class that cannot start. */
        NOT_LINKED,
        /** The check itself is at fault: it observed nothing. */
        VACUOUS
    }

    /** The first observation that deviates, or null. */
    public Observation firstDeviation() {
        return observations.stream()
                .filter(observation -> !observation.ok())
                .findFirst()
                .orElse(null);
    }
}
