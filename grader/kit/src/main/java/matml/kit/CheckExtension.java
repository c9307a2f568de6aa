package matml.kit;

import java.lang.reflect.Method;
import java.util.function.Consumer;
import matml.Todo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Runs a check: hands it its {@link Observations}, asks afterwards whether an unfinished member was reached, and turns
 * what was seen into an {@link Outcome} for the engine and into a readable failure for an IDE.
 */
public final class CheckExtension implements ParameterResolver, InvocationInterceptor {
    /** Configuration parameter (or system property) of the run's seed. */
    public static final String SEED = "matml.seed";

    /** The seed when nobody names one: a constant of the course, never the clock. */
    public static final long DEFAULT_SEED = 20260101L;

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(CheckExtension.class);

    private static volatile Consumer<Outcome> listener = outcome -> {};

    /** Sends the outcomes of all later checks of this JVM to {@code consumer}. */
    public static void listen(Consumer<Outcome> consumer) {
        listener = consumer;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Observations.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        long seed = context.getConfigurationParameter(SEED).map(Long::parseLong).orElse(DEFAULT_SEED);
        Observations observations =
                new Observations(context.getRequiredTestMethod().getName(), seed);
        context.getStore(STORE).put(Observations.class, observations);
        return observations;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> reflective, ExtensionContext context)
            throws Throwable {
        Todo.forget();
        Throwable cause = null;
        try {
            invocation.proceed();
        } catch (OutOfMemoryError memory) {
            throw memory;
        } catch (Throwable throwable) {
            cause = throwable;
        }
        Outcome outcome = outcome(context, cause);
        listener.accept(outcome);
        raise(outcome);
    }

    private static Outcome outcome(ExtensionContext context, Throwable cause) {
        Method method = context.getRequiredTestMethod();
        Check check = method.getAnnotation(Check.class);
        Observations observations = context.getStore(STORE).get(Observations.class, Observations.class);
        if (check == null || observations == null) {
            throw new IllegalStateException(
                    method + " needs @Check and a parameter of type Observations to count as a check");
        }
        if (cause != null && !(cause instanceof Todo) && !(cause instanceof LinkageError)) {
            observations.situation("the check").addThrown("it", "an end without exception", new Thrown(cause));
        }
        return new Outcome(
                context.getRequiredTestClass().getAnnotation(Exercise.class).value(),
                method.getName(),
                check.task(),
                check.points(),
                context.getDisplayName(),
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
        if (observations.seen().stream().anyMatch(observation -> !observation.ok())) {
            return Outcome.Ending.FAILED;
        }
        return observations.seen().isEmpty() ? Outcome.Ending.VACUOUS : Outcome.Ending.PASSED;
    }

    /** What JUnit (an IDE, Surefire) is told. */
    private static void raise(Outcome outcome) throws Throwable {
        switch (outcome.ending()) {
            case PASSED -> {}
            case NOT_ATTEMPTED ->
                throw new TestAbortedException("not attempted: " + outcome.todo() + " is still to be written");
            case NOT_LINKED -> throw outcome.cause();
            case VACUOUS -> throw new AssertionFailedError("this check observed nothing");
            case FAILED -> {
                Observation deviation = outcome.firstDeviation();
                throw failure(deviation.situation(), deviation);
            }
        }
    }

    private static AssertionFailedError failure(String situation, Observation observation) {
        Deviation deviation = observation.deviation();
        StringBuilder text = new StringBuilder(observation.name()).append(", ").append(situation);
        if (!deviation.inputs().isEmpty()) {
            text.append("\n  given     ").append(deviation.inputs());
        }
        text.append("\n  expected  ").append(deviation.expected());
        text.append("\n  got       ").append(deviation.actual());
        if (!deviation.where().isEmpty()) {
            text.append("\n  at        ").append(deviation.where());
        }
        AssertionFailedError error = new AssertionFailedError(text.toString());
        // The frames are the kit's own: a student has nothing to learn from them.
        error.setStackTrace(new StackTraceElement[0]);
        return error;
    }
}
