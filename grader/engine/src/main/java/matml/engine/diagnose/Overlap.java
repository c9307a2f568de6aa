package matml.engine.diagnose;

/**
 * Two forms of different misconceptions of which one deviates wherever the other does, and in the same way.
 *
 * @param task the task of the first form's mistake
 * @param part the form whose fingerprint in that task is part of the other's, or equal to it
 * @param whole the other form
 */
public record Overlap(int task, Form part, Form whole) {}
