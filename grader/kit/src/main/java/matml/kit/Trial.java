package matml.kit;

import matml.Todo;

/**
 * One run of a check, whoever asks for it: JUnit through {@link CheckExtension} (an IDE, Surefire), or the engine's child
 * JVM, which calls the check's method itself because starting JUnit costs more than most checks do.
 */
public final class Trial {
    /** The seed when nobody names one: a constant of the course, never the clock. */
    public static final long DEFAULT_SEED = 20260101L;

    private Trial() {}

    /** What a check does with its observations. */
    @FunctionalInterface
    public interface Body {
        void run(Observations see) throws Throwable;
    }

    /**
     * Runs a check and asks afterwards whether an unfinished member was reached.
     *
     * @param check name of the check's method
     * @param seed seed of the run
     * @throws OutOfMemoryError that is for whoever started this JVM
     */
    public static Outcome run(String check, long seed, Body body) {
        return run(new Observations(check, seed), body);
    }

    static Outcome run(Observations observations, Body body) {
        Todo.forget();
        Throwable cause = null;
        try {
            body.run(observations);
        } catch (OutOfMemoryError memory) {
            throw memory;
        } catch (Throwable throwable) {
            cause = throwable;
        }
        if (cause != null && !(cause instanceof Todo) && !(cause instanceof LinkageError)) {
            observations.situation("the check").addThrown("it", "an end without exception", new Thrown(cause));
        }
        return new Outcome(
                ending(observations, cause),
                observations.seen(),
                observations.follows(),
                observations.note(),
                Todo.firstMade(),
                cause);
    }

    private static Outcome.Ending ending(Observations observations, Throwable cause) {
        if (Todo.firstMade() != null) {
            return Outcome.Ending.NOT_ATTEMPTED;
        }
        if (cause instanceof LinkageError) {
            return Outcome.Ending.NOT_LINKED;
        }
        for (Observation observation : observations.seen()) {
            if (!observation.ok()) {
                return Outcome.Ending.FAILED;
            }
        }
        return observations.seen().isEmpty() ? Outcome.Ending.VACUOUS : Outcome.Ending.PASSED;
    }
}
