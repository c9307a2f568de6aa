package matml.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import matml.engine.workflow.Workflow.Job;
import matml.engine.workflow.Workflow.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * What a job that runs students' code may have beside it: no secret, no cache, no right to write; what that code prints is
 * no command. What holds for every workflow file is {@code WorkflowPolicyTest}'s.
 */
class StudentCodePolicyTest {
    /** Commands that run what students wrote; the samples are the course's own. */
    private static final Pattern RUNS_STUDENTS_CODE = Pattern.compile(
            "matml\\S*\\s+(?:-\\S+\\s+)*(?:grade-class|grade(?!-)|check|watch)\\b(?!\\s+grader[/\\\\]samples)");

    static List<Workflow> workflows() throws IOException {
        return Workflow.all();
    }

    @Test
    void theJobsAreFound() throws IOException {
        assertThat(workflows().stream().flatMap(workflow -> workflow.jobs().entrySet().stream()
                        .filter(job -> runsStudentsCode(job.getValue()))
                        .map(job -> workflow.file().getFileName() + " " + job.getKey())))
                .contains("official.yml grade", "practice.yml check");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void keepsThePolicy(Workflow workflow) {
        assertThat(violations(workflow)).isEmpty();
    }

    static List<String> violations(Workflow workflow) {
        List<String> all = new ArrayList<>();
        workflow.jobs().forEach((id, job) -> {
            if (runsStudentsCode(job)) {
                violations(workflow, id, job, all);
            }
        });
        return all;
    }

    private static boolean runsStudentsCode(Job job) {
        return job.steps().stream().anyMatch(StudentCodePolicyTest::runsStudentsCode);
    }

    private static boolean runsStudentsCode(Step step) {
        return RUNS_STUDENTS_CODE.matcher(step.text("run")).find();
    }

    private static void violations(Workflow workflow, String id, Job job, List<String> all) {
        String whole = job.map() + " " + workflow.root().get("env");
        if (whole.matches("(?s).*(secrets\\.|github\\.token|secrets=inherit).*")) {
            all.add(id + ": a secret");
        }
        if (whole.contains("cache=") || whole.contains("actions/cache")) {
            all.add(id + ": a cache, which a later run would trust");
        }
        Object permissions = job.map().containsKey("permissions")
                ? job.map().get("permissions")
                : workflow.root().get("permissions");
        boolean readOnly = permissions instanceof Map<?, ?> given
                && given.values().stream().allMatch(value -> value.equals("read") || value.equals("none"));
        if (!readOnly) {
            all.add(id + ": a right to write");
        }
        for (Step step : job.steps()) {
            if (runsStudentsCode(step) && !step.text("run").contains("stop-commands")) {
                all.add(id + ": what students' code prints could be a command to the runner");
            }
        }
    }

    @Test
    void whatItForbidsItFinds() {
        String good = """
                on: [push]
                permissions: {contents: read}
                jobs:
                  a:
                    steps:
                      - run: "echo stop-commands; ./matml -Dx=y grade-class class"
                """;
        assertThat(violations(parse(good))).isEmpty();
        Map<String, String> bad = Map.of(
                "contents: read", "contents: write",
                "permissions: {contents: read}\n", "",
                "jobs:\n", "env: {TOKEN: \"${{ secrets.A }}\"}\njobs:\n",
                "  a:\n", "  a:\n    permissions: write-all\n",
                "- run", "- env: {TOKEN: \"${{ secrets.A }}\"}\n        run",
                "    steps:\n", "    steps:\n      - uses: actions/setup-java@x\n        with: {cache: maven}\n",
                "stop-commands", "");
        bad.forEach((before, after) -> {
            assertThat(good).contains(before);
            assertThat(violations(parse(good.replace(before, after)))).as(after).hasSize(1);
        });
        assertThat(violations(parse(good.replace("stop-commands", "").replace("class class", "class grader/samples"))))
                .isEmpty();
    }

    private static Workflow parse(String text) {
        return new Workflow(Workflow.COURSE.resolve("x.yml"), (Map<?, ?>) new Yaml().load(text));
    }
}
