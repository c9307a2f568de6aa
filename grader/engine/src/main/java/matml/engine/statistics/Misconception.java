package matml.engine.statistics;

import java.util.List;
import matml.engine.result.Result.Message;

/**
 * A misconception that was recognised.
 *
 * @param exercise the exercise's id
 * @param exerciseTitle its title
 * @param task the first task that it was recognised in
 * @param message the texts that are shown for it
 * @param submissions who shows it, each once
 */
public record Misconception(
        String exercise,
        String exerciseTitle,
        int task,
        String id,
        String title,
        Message message,
        List<String> submissions) {}
