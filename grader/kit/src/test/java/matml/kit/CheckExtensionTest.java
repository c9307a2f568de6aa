package matml.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import matml.Todo;
import matml.kit.Outcome.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a small class of checks directly, as the engine does, and through JUnit, and looks at what came of it. */
class CheckExtensionTest {
    @AfterEach
    void forget() {
        Todo.forget();
    }

    @Exercise("post01/example")
    static class Checks {
        static double answer = 2;

        @Check(task = 2, points = 3)
        @DisplayName("passes")
        void passes(Observations see) {
            see.situation("one").number("answer", () -> answer).is(2);
            see.note("well done");
        }

        @Check(task = 1)
        @DisplayName("deviates twice")
        void deviates(Observations see) {
            double[] input = {1, 2};
            see.situation("first")
                    .given("input", input)
                    .number("answer", () -> answer)
                    .is(4);
            see.situation("second").number("answer", () -> Double.NaN).is(1);
            see.follows(1, () -> answer == 2);
        }

        @Check(task = 3)
        @DisplayName("is not written yet, and hides it")
        void hidesTodo(Observations see) {
            see.situation("one")
                    .number("answer", () -> {
                        try {
                            throw new Todo("Example.answer");
                        } catch (RuntimeException swallowed) {
                            return 2;
                        }
                    })
                    .is(2);
        }

        @Check(task = 3)
        @DisplayName("does not fit")
        void misfit(Observations see) {
            see.situation("one")
                    .number("answer", () -> {
                        throw new NoSuchMethodError("'double Example.answer()'");
                    })
                    .is(2);
        }

        @Check(task = 3)
        @DisplayName("observes nothing")
        void vacuous(Observations see) {}

        @Check(task = 3)
        @DisplayName("throws where nothing is observed")
        void escapes(Observations see) {
            throw new IllegalStateException("oops");
        }

        @Check(task = 4)
        @DisplayName("asks a follow-up that is not written yet")
        void followUpIsTodo(Observations see) {
            see.situation("one").number("answer", () -> answer).is(3);
            see.follows(1, () -> {
                throw new Todo("Example.other");
            });
        }
    }

    @Test
    void trialsTellTheirEnding() throws Exception {
        assertThat(outcome("passes").ending()).isEqualTo(Ending.PASSED);
        assertThat(outcome("passes").note()).isEqualTo("well done");
        assertThat(outcome("deviates").ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome("hidesTodo").ending()).isEqualTo(Ending.NOT_ATTEMPTED);
        assertThat(outcome("hidesTodo").todo()).isEqualTo("Example.answer");
        assertThat(outcome("misfit").ending()).isEqualTo(Ending.NOT_LINKED);
        assertThat(outcome("vacuous").ending()).isEqualTo(Ending.VACUOUS);
        assertThat(outcome("escapes").ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome("escapes").firstDeviation().word()).isEqualTo("threw IllegalStateException");
        assertThat(outcome("followUpIsTodo").ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void allDeviationsAreRecordedBeforeTheCheckFails() throws Exception {
        Outcome deviates = outcome("deviates");

        assertThat(deviates.observations()).extracting(Observation::ok).containsExactly(false, false);
        assertThat(deviates.follows()).containsExactly(1);
        Deviation first = deviates.firstDeviation().deviation();
        assertThat(first.inputs()).isEqualTo("input = [1.0, 2.0]");
        assertThat(first.expected()).isEqualTo("4.0 (relative tolerance 1e-9)");
        assertThat(first.actual()).isEqualTo("2.0 = 0.500 x expected");
        assertThat(first.words()).isEqualTo("answer is half of what it should be");
    }

    @Test
    void memoryErrorsAreLeftToWhoeverStartedTheMachine() {
        assertThatThrownBy(() -> Trial.run("check", 1, see -> {
                    throw new OutOfMemoryError("metaspace");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void junitRunsTheSameChecksTaskByTaskToTheSameEnd() throws Exception {
        Map<String, TestExecutionResult> results = junit();

        assertThat(results.keySet().stream().map(CheckExtensionTest::task)).isSorted();
        assertThat(results).hasSize(7);
        for (Map.Entry<String, TestExecutionResult> each : results.entrySet()) {
            assertThat(each.getValue().getStatus())
                    .as(each.getKey())
                    .isEqualTo(
                            switch (outcome(each.getKey()).ending()) {
                                case PASSED -> TestExecutionResult.Status.SUCCESSFUL;
                                case NOT_ATTEMPTED -> TestExecutionResult.Status.ABORTED;
                                case FAILED, NOT_LINKED, VACUOUS -> TestExecutionResult.Status.FAILED;
                            });
        }
        assertThat(results.get("deviates").getThrowable().orElseThrow())
                .hasMessageContaining("given     input = [1.0, 2.0]");
    }

    private static Outcome outcome(String check) throws Exception {
        Method method = Checks.class.getDeclaredMethod(check, Observations.class);
        return Trial.run(check, Trial.DEFAULT_SEED, see -> {
            try {
                method.invoke(new Checks(), see);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static int task(String check) {
        try {
            return Checks.class
                    .getDeclaredMethod(check, Observations.class)
                    .getAnnotation(Check.class)
                    .task();
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What JUnit says of each check, in the order in which it ran them. */
    private static Map<String, TestExecutionResult> junit() {
        Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(Checks.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.getSource().orElse(null) instanceof MethodSource source) {
                                    results.put(source.getMethodName(), result);
                                }
                            }
                        });
        return results;
    }
}
