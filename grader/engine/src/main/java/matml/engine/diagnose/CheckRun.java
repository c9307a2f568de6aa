package matml.engine.diagnose;

import java.util.List;
import java.util.Set;
import matml.kit.Observation;

/**
 * What one check saw of one program: the evidence a diagnosis rests on.
 *
 * @param check name of the check
 * @param task the task it belongs to
 * @param passed whether the check passed
 * @param observations all observations, seeded situations included (a diagnosis leaves those out)
 * @param follows earlier tasks whose own results explain the failure
 */
public record CheckRun(String check, int task, boolean passed, List<Observation> observations, Set<Integer> follows) {}
