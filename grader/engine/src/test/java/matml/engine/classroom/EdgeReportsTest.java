package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.Test;

/** The small formats at the edge: whatever a result holds, they keep their format's rules. */
class EdgeReportsTest {
    private static final String HOSTILE = "a\n::error::b\u2028::stop-commands::x \u0000 %0A \u00e9\u4e2d \"";

    private static Result random(long seed) {
        Random random = new Random(seed);
        List<Exercise> exercises = new ArrayList<>();
        for (int e = 0; e < 1 + random.nextInt(4); e++) {
            List<Task> tasks = new ArrayList<>();
            for (int t = 1; t <= 1 + random.nextInt(3); t++) {
                List<CheckResult> checks = new ArrayList<>();
                for (int c = 0; c < 1 + random.nextInt(4); c++) {
                    Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
                    int max = random.nextInt(5);
                    checks.add(new CheckResult(
                            "post01/e" + e + "/t" + t + "c" + c,
                            random.nextBoolean() ? HOSTILE : "check " + c,
                            verdict,
                            verdict == Verdict.PASSED ? max : 0,
                            max,
                            random.nextBoolean() ? HOSTILE : null,
                            null,
                            null,
                            null,
                            null,
                            random.nextBoolean() ? "Losses.java" : null,
                            random.nextBoolean() ? 12 : null,
                            random.nextInt(9),
                            Visibility.PUBLIC));
                }
                tasks.add(new Task(
                        t,
                        random.nextInt(5) == 0 ? HOSTILE + " \uD83D\uDC69 very long".repeat(300) : "task",
                        checks.stream().mapToInt(CheckResult::points).sum(),
                        checks.stream().mapToInt(CheckResult::max).sum(),
                        null,
                        null,
                        checks));
            }
            exercises.add(new Exercise(
                    "post01/e" + e,
                    "Exercise " + e,
                    List.of("Losses.java"),
                    "part",
                    tasks.stream().mapToInt(Task::score).sum(),
                    tasks.stream().mapToInt(Task::max).sum(),
                    random.nextBoolean() ? List.of() : List.of(new CompileError("Losses.java", 0, 0, HOSTILE)),
                    List.of(
                            new Finding("Losses.java", 3, "no-files", HOSTILE),
                            new Finding("Losses.java", 3, "no-files", HOSTILE)),
                    tasks));
        }
        int score = exercises.stream().mapToInt(Exercise::score).sum();
        int max = exercises.stream().mapToInt(Exercise::max).sum();
        return new Result(
                Result.SCHEMA,
                "ada",
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "21",
                "process",
                Map.of(),
                "2026-11-27T09:00:00Z",
                1,
                score,
                max,
                List.of(),
                List.of(new Post("post01", "Post", score, max, exercises)));
    }

    @Test
    void theTwoTotalsOfTheReporterAgree() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Result result = random(seed);
            StringBuilder text = new StringBuilder();
            new ReporterOutputs().write(result, text);
            double table = 0;
            int notice = 0;
            for (String line : text.toString().lines().toList()) {
                assertThat(line).matches("post01-e\\d=[A-Za-z0-9+/]+=*");
                JsonObject runner = JsonParser.parseString(new String(
                                Base64.getDecoder().decode(line.substring(line.indexOf('=') + 1)),
                                StandardCharsets.UTF_8))
                        .getAsJsonObject();
                JsonArray tests = runner.getAsJsonArray("tests");
                int passed = 0;
                for (JsonElement each : tests) {
                    JsonObject test = each.getAsJsonObject();
                    passed += test.get("status").getAsString().equals("pass") ? 1 : 0;
                    notice += test.get("score").getAsInt();
                    assertThat(test.get("name").getAsString()
                                    + test.get("message").getAsString())
                            .doesNotContain("::")
                            .matches("\\P{Cntrl}*");
                    assertThat(test.get("line_no").getAsInt()).isZero();
                }
                // As the reporter computes its table and its notice.
                table +=
                        (double) passed / tests.size() * runner.get("max_score").getAsInt();
                assertThat(runner.get("status").getAsString()).isEqualTo(passed == tests.size() ? "pass" : "fail");
            }
            assertThat(notice).as("seed " + seed).isEqualTo(result.score());
            assertThat(Math.round(table)).as("seed " + seed).isEqualTo(result.score());
        }
    }

    @Test
    void aCodeQualityReportKeepsGitLabsRules() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            StringBuilder text = new StringBuilder();
            new CodeQuality().write(random(seed), text);
            Set<String> fingerprints = new HashSet<>();
            for (JsonElement each : JsonParser.parseString(text.toString()).getAsJsonArray()) {
                JsonObject issue = each.getAsJsonObject();
                assertThat(issue.get("severity").getAsString()).isIn("info", "minor", "major", "critical", "blocker");
                assertThat(issue.get("description").getAsString()).isNotBlank();
                assertThat(issue.get("check_name").getAsString()).isNotBlank();
                assertThat(fingerprints.add(issue.get("fingerprint").getAsString()))
                        .isTrue();
                JsonObject location = issue.getAsJsonObject("location");
                assertThat(location.get("path").getAsString())
                        .isEqualTo("exercises/src/main/java/matml/post01/Losses.java");
                assertThat(location.getAsJsonObject("lines").get("begin").getAsInt())
                        .isPositive();
            }
            assertThat(fingerprints).isNotEmpty();
        }
    }

    @Test
    void everyResultBecomesAFileThatClassroom50Takes() {
        Context context = new Context("c", "a", "individual", "ada", "submit/x", "https://x", "https://x", "https://x");
        for (long seed = 0; seed < 200; seed++) {
            Result result = random(seed);
            if (result.max() == 0) {
                continue;
            }
            ResultCheck.Outcome outcome = ResultCheck.check(
                    Classroom50Result.of(result, context).getBytes(StandardCharsets.UTF_8),
                    Optional.of("c"),
                    Optional.of("a"),
                    Optional.of("ada"));
            assertThat(outcome.errors()).as("seed " + seed).isEmpty();
            assertThat(outcome.traps()).as("seed " + seed).isEmpty();
            assertThat(outcome.score()).isEqualTo(result.score() + " of " + result.max());
            assertThat(outcome.passed()).isEqualTo(result.score() == result.max());
        }
    }
}
