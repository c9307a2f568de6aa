package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every workflow file here, whoever wrote it. */
class WorkflowPolicyTest {
    static Stream<Path> files() throws IOException {
        return Workflows.files().stream();
    }

    @Test
    void thereAreWorkflows() throws IOException {
        assertThat(Workflows.files())
                .extracting(file -> file.getFileName().toString())
                .contains("ci.yml", "practice.yml")
                // Classroom 50 overwrites a file of that name.
                .doesNotContain("autograde.yaml", "autograde.yml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItMayDo(Path file) throws IOException {
        Map<Object, Object> workflow = Workflows.read(Files.readString(file));

        Workflows.jobs(workflow).forEach((name, job) -> {
            Object permissions = job.getOrDefault("permissions", workflow.get("permissions"));
            assertThat(permissions).as(name).isInstanceOf(Map.class);
            assertThat(job).as(name).containsKey("timeout-minutes");
        });
        if (file.endsWith("practice.yml")) {
            assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
            assertThat(Files.readString(file)).doesNotContain("secrets.").doesNotContain("github.token");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void pinsEveryActionAndLeavesNoTokenBehind(Path file) throws IOException {
        for (Map<String, Object> job :
                Workflows.jobs(Workflows.read(Files.readString(file))).values()) {
            for (Map<String, Object> step : Workflows.steps(job)) {
                if (step.containsKey("uses")) {
                    String action = (String) step.get("uses");
                    assertThat(action).matches("\\./.+|[\\w./-]+@[0-9a-f]{40}");
                    assertThat(Files.readString(file)).containsPattern(action + " # v\\d");
                    if (action.startsWith("actions/checkout@")) {
                        assertThat((Map<?, ?>) step.get("with"))
                                .as("checkout")
                                .extracting("persist-credentials")
                                .isEqualTo(false);
                    }
                }
            }
        }
    }

    /** What an expression puts into a script is code there; values go through the environment instead. */
    @ParameterizedTest
    @MethodSource("files")
    void putsNoExpressionIntoAScript(Path file) throws IOException {
        for (Map<String, Object> job :
                Workflows.jobs(Workflows.read(Files.readString(file))).values()) {
            for (Map<String, Object> step : Workflows.steps(job)) {
                assertThat(String.valueOf(step.get("run"))).doesNotContain("${{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotStartedByStrangersWithOurRights(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContain(List.of("pull_request_target", "workflow_run:", "issue_comment", "secrets: inherit"));
    }
}
