package matml.engine.diagnose;

import java.util.List;

/**
 * The fingerprint of one wrong solution: one form of a misconception.
 *
 * @param misconception id of the misconception it shows (several forms may share one)
 * @param form name of the wrong solution
 * @param task the task whose mistake it is
 * @param runs what the checks saw of it
 */
public record Form(String misconception, String form, int task, List<CheckRun> runs) {}
