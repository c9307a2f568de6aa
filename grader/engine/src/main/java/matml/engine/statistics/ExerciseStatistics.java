package matml.engine.statistics;

import java.util.List;

/**
 * How a class fared with an exercise.
 *
 * @param quiz whether its tasks are questions
 */
public record ExerciseStatistics(
        String id, String title, boolean quiz, int max, Counts counts, List<TaskStatistics> tasks) {
    /** How it fared with one of its tasks. */
    public record TaskStatistics(int number, String title, int max, Counts counts) {}
}
