package matml.engine.statistics;

import java.util.List;

/**
 * A task that was tried and failed without a name for it.
 *
 * @param exercise the exercise's id
 * @param quiz whether it is a question
 * @param submissions where it failed, each once
 */
public record Unnamed(
        String exercise, String exerciseTitle, boolean quiz, int task, String title, List<String> submissions) {}
