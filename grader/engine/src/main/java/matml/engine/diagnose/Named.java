package matml.engine.diagnose;

/**
 * A misconception that a student's program shows.
 *
 * @param task the task to tell it in: where the recognised wrong solution has its mistake, else the first task that the
 *     misconception explains
 * @param misconception its id
 * @param bits how much better the failures are explained with this name than without it
 * @param certain whether that is enough for "this is"; otherwise "this looks like"
 */
public record Named(int task, String misconception, double bits, boolean certain) {}
