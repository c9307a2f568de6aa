package matml.kit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Runs a check as a JUnit test: hands it its {@link Observations}, and fails readably where something deviates. */
public final class CheckExtension implements ParameterResolver, InvocationInterceptor {
    /** Configuration parameter (or system property) of the run's seed. */
    public static final String SEED = "matml.seed";

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(CheckExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Observations.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        long seed = context.getConfigurationParameter(SEED).map(Long::parseLong).orElse(Trial.DEFAULT_SEED);
        Observations observations =
                new Observations(context.getRequiredTestMethod().getName(), seed);
        context.getStore(STORE).put(Observations.class, observations);
        return observations;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> reflective, ExtensionContext context)
            throws Throwable {
        Observations observations = context.getStore(STORE).get(Observations.class, Observations.class);
        Method method = context.getRequiredTestMethod();
        if (method.getAnnotation(Check.class) == null || observations == null) {
            throw new IllegalStateException(
                    method + " needs @Check and a parameter of type Observations to count as a check");
        }
        raise(Trial.run(observations, see -> invocation.proceed()));
    }

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
