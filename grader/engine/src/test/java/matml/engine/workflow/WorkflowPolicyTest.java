package matml.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.workflow.Workflow.Job;
import matml.engine.workflow.Workflow.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What no workflow file of ours may ever do, whoever edits it. */
class WorkflowPolicyTest {
    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);

    /** Expressions that nobody outside can set. */
    private static final Pattern HARMLESS =
            Pattern.compile("\\s*(?:runner\\.\\w+|matrix\\.[\\w-]+|github\\.(?:sha|run_id|workspace))\\s*");

    /** Commands that run what students wrote; the samples are the course's own. */
    private static final Pattern RUNS_STUDENTS_CODE = Pattern.compile(
            "matml\\S*\\s+(?:-\\S+\\s+)*(?:grade-class|grade(?!-)|check|watch)\\b(?!\\s+grader[/\\\\]samples)");

    static List<Workflow> workflows() throws IOException {
        return Workflow.all();
    }

    @Test
    void theFilesAreFound() throws IOException {
        assertThat(workflows())
                .extracting(Workflow::toString)
                .contains(".github/workflows/ci.yml", ".github/workflows/official.yml");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void keepsThePolicy(Workflow workflow) {
        assertThat(violations(workflow)).isEmpty();
    }

    static List<String> violations(Workflow workflow) {
        List<String> all = new ArrayList<>();
        String events = String.valueOf(workflow.on());
        for (String event : List.of("pull_request_target", "workflow_run", "issue_comment")) {
            if (events.contains(event)) {
                all.add("starts on " + event + ", with write access and secrets, for strangers");
            }
        }
        if (workflow.file().endsWith("autograde.yaml")) {
            all.add("is called autograde.yaml, which Classroom 50 overwrites");
        }
        boolean permissionsForAll = workflow.root().get("permissions") instanceof Map<?, ?> given && isReadOnly(given);
        if (!permissionsForAll) {
            all.add("has no read-only permissions at the top");
        }
        for (Map.Entry<String, Job> job : workflow.jobs().entrySet()) {
            violations(job.getKey(), job.getValue(), all);
        }
        return all;
    }

    private static boolean isReadOnly(Map<?, ?> permissions) {
        return permissions.values().stream().allMatch(value -> value.equals("read") || value.equals("none"));
    }

    private static void violations(String id, Job job, List<String> all) {
        String whole = String.valueOf(job.map());
        if (!job.map().containsKey("timeout-minutes")) {
            all.add(id + ": has no timeout-minutes");
        }
        if (job.map().containsKey("secrets") || whole.contains("secrets=inherit")) {
            all.add(id + ": hands secrets on");
        }
        if (job.map().get("permissions") instanceof Map<?, ?> given && !isReadOnly(given)) {
            all.add(id + ": may write");
        }
        boolean runsStudentsCode = job.steps().stream()
                .anyMatch(step -> RUNS_STUDENTS_CODE.matcher(step.text("run")).find());
        if (runsStudentsCode && whole.matches("(?s).*(secrets\\.|github\\.token).*")) {
            all.add(id + ": runs students' code beside a secret");
        }
        if (runsStudentsCode && (whole.contains("cache=") || whole.contains("actions/cache"))) {
            all.add(id + ": saves a cache that students' code could have poisoned");
        }
        for (Step step : job.steps()) {
            violations(id, step, runsStudentsCode, all);
        }
    }

    private static void violations(String id, Step step, boolean runsStudentsCode, List<String> all) {
        String uses = step.text("uses");
        if (!uses.isEmpty() && !uses.startsWith("./") && !PINNED.matcher(uses).matches()) {
            all.add(id + ": " + uses + " is not pinned by a commit");
        }
        if (uses.startsWith("actions/checkout@")
                && !"false".equals(String.valueOf(step.map("with").get("persist-credentials")))) {
            all.add(id + ": checkout leaves its token behind");
        }
        Matcher expression = EXPRESSION.matcher(step.text("run"));
        while (expression.find()) {
            if (!HARMLESS.matcher(expression.group(1)).matches()) {
                all.add(id + ": ${{" + expression.group(1) + "}} is put into a script: pass it through env");
            }
        }
        if (runsStudentsCode
                && RUNS_STUDENTS_CODE.matcher(step.text("run")).find()
                && !step.text("run").contains("stop-commands")) {
            all.add(id + ": what students' code prints could be a command to the runner");
        }
    }

    @Test
    void whatItForbidsItFinds() throws IOException {
        String good =
                """
                on: [push]
                permissions: {contents: read}
                jobs:
                  a:
                    timeout-minutes: 5
                    steps:
                      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
                        with: {persist-credentials: false}
                      - run: echo
                """;
        assertThat(violations(parse(good))).isEmpty();
        Map<String, String> bad = Map.ofEntries(
                Map.entry("[push]", "pull_request_target"),
                Map.entry("{contents: read}", "{contents: write}"),
                Map.entry("permissions: {contents: read}\n", ""),
                Map.entry("    timeout-minutes: 5\n", ""),
                Map.entry("@08c6903cd8c0fde910a37f88322edcfb5dd907a8", "@v5"),
                Map.entry("persist-credentials: false", "fetch-depth: 1"),
                Map.entry("run: echo", "run: echo ${{ github.event.issue.title }}"),
                Map.entry("    steps:", "    permissions: {contents: write}\n    steps:"),
                Map.entry("  a:\n", "  a:\n    secrets: inherit\n"));
        bad.forEach((before, after) -> {
            assertThat(good).contains(before);
            assertThat(violations(parse(good.replace(before, after)))).as(after).hasSize(1);
        });
        String grades = good.replace("run: echo", "run: ./matml -Dx=y grade-class class; stop-commands");
        assertThat(violations(parse(grades))).isEmpty();
        assertThat(violations(parse(grades.replace("stop-commands", "")))).hasSize(1);
        assertThat(violations(parse(grades.replace("- run", "- env: {TOKEN: \"${{ secrets.A }}\"}\n        run")))).hasSize(1);
    }

    private static Workflow parse(String text) {
        Object root = new Yaml().load(text);
        return new Workflow(Workflow.COURSE.resolve("x.yml"), (Map<?, ?>) root);
    }
}
