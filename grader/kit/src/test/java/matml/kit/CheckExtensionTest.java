package matml.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import matml.Todo;
import matml.kit.Outcome.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs small check classes through JUnit and looks at what the kit made of them. */
class CheckExtensionTest {
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<TestExecutionResult> results = new ArrayList<>();

    @AfterEach
    void forget() {
        CheckExtension.listen(outcome -> {});
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
    void checksRunTaskByTaskAndTellTheirEnding() {
        run();

        assertThat(outcomes).extracting(Outcome::task).isSorted();
        assertThat(outcome("passes").ending()).isEqualTo(Ending.PASSED);
        assertThat(outcome("passes").note()).isEqualTo("well done");
        assertThat(outcome("passes").points()).isEqualTo(3);
        assertThat(outcome("passes").exercise()).isEqualTo("post01/example");
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
    void allDeviationsAreRecordedBeforeTheCheckFails() {
        run();

        assertThat(outcome("deviates").observations())
                .extracting(Observation::ok)
                .containsExactly(false, false);
        assertThat(outcome("deviates").follows()).containsExactly(1);
        Deviation first = outcome("deviates").firstDeviation().deviation();
        assertThat(first.inputs()).isEqualTo("input = [1.0, 2.0]");
        assertThat(first.expected()).isEqualTo("4.0 (relative tolerance 1e-9)");
        assertThat(first.actual()).isEqualTo("2.0 = 0.500 x expected");
        assertThat(first.words()).isEqualTo("answer is half of what it should be");
    }

    @Test
    void junitSeesAPassedAFailedAndAnAbortedTest() {
        run();

        assertThat(results)
                .extracting(TestExecutionResult::getStatus)
                .containsOnlyOnce(TestExecutionResult.Status.ABORTED);
        assertThat(results.stream().filter(result -> result.getStatus() == TestExecutionResult.Status.SUCCESSFUL))
                .hasSize(1);
        assertThat(results.stream().flatMap(result -> result.getThrowable().stream()))
                .anySatisfy(thrown -> assertThat(thrown).hasMessageContaining("given     input = [1.0, 2.0]"));
    }

    private Outcome outcome(String check) {
        return outcomes.stream()
                .filter(outcome -> outcome.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private void run() {
        CheckExtension.listen(outcomes::add);
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(Checks.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    results.add(result);
                                }
                            }
                        });
    }
}
