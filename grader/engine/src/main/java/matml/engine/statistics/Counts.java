package matml.engine.statistics;

/**
 * How a class fared with an exercise or a task.
 *
 * @param graded submissions that were graded on it
 * @param tried those of which at least one check was run on code of the student's
 * @param passed those that have all its points
 * @param notCompiled those that were not tried and have a check that could not be run, since the code does not compile or
 *     does not fit
 * @param share the mean share of the points, in percent, of those who tried; null if nobody did
 * @param typicalMillis the median time that its checks took with those who tried, in milliseconds; null if nobody did
 */
public record Counts(int graded, int tried, int passed, int notCompiled, Double share, Long typicalMillis) {}
