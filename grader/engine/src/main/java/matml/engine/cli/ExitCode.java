package matml.engine.cli;

/** What the exit codes mean. */
public final class ExitCode {
    /** The work was done, whatever the score. */
    public static final int DONE = 0;

    /** A proof of the course itself failed. */
    public static final int NOT_PROVEN = 1;

    /** Wrong usage or unreadable input. */
    public static final int USAGE = 2;

    /** The score is below {@code --fail-under}. */
    public static final int BELOW = 3;

    private ExitCode() {}
}
