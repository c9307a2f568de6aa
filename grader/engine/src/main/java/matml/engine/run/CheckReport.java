package matml.engine.run;

import java.util.List;
import java.util.Set;
import matml.engine.course.Course.Check;
import matml.kit.Observation;

/**
 * How one check ended, from the parent's point of view.
 *
 * @param end the way it ended
 * @param observations what was observed; empty if the child died
 * @param follows earlier tasks whose results explain the failure
 * @param note what to tell on passing, or empty
 * @param todo the unfinished member that was reached, or null
 * @param problem a sentence on a check that did not fit or did not start, or null
 * @param output what student code printed during the check, cut
 * @param micros wall time of the check, in microseconds
 */
public record CheckReport(
        Check check,
        End end,
        List<Observation> observations,
        Set<Integer> follows,
        String note,
        String todo,
        String problem,
        String output,
        long micros) {
    /** The ways a check can end. */
    public enum End {
        PASSED,
        FAILED,
        NOT_ATTEMPTED,
        NOT_LINKED,
        VACUOUS,
        TIMED_OUT,
        OUT_OF_MEMORY,
        CRASHED,
        NOT_RUN
    }

    static CheckReport without(Check check, End end, String problem) {
        return new CheckReport(check, end, List.of(), Set.of(), "", null, problem, "", 0);
    }
}
