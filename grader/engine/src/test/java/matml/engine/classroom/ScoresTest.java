package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.Documents;
import matml.engine.roster.LatePolicy;
import matml.engine.roster.NameRule;
import matml.engine.roster.Overrides;
import matml.engine.roster.Overrides.Decision;
import matml.engine.roster.Roster;
import matml.engine.roster.Scale;
import matml.engine.roster.Submitted;
import matml.engine.roster.Submitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    private static final Instant HANDED_IN = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00.5Z");
    private static final String SCORES = """
            {"schema": "classroom50/scores/v1", "note": "kept",
             "assignments": {"other": {"type": "individual", "entries": []},
              "post01": {"type": "individual", "collected_at": "2026-11-21T00:00:00Z", "entries": [
               {"owner": "Dana-K", "section": "A", "submissions": [
                 {"schema": "classroom50/result/v1", "classroom": "c", "owner": "Dana-K", "assignment_type": "individual",
                  "submission": "submit/2026-11-20T09-15-42Z-3f9c0de", "commit": "https://x/c", "release": "https://x/r",
                  "review": "https://x/v", "datetime": "2026-11-20T09:15:40Z", "score": 40, "max-score": 40,
                  "tests": [{"test-name": "t", "passed": true, "score": 40, "max-score": 40}], "late": false}]},
               {"owner": "tom", "submissions": []}]}}}
            """;

    private static Result result(String submission, int points) {
        CheckResult check = new CheckResult(
                "post01/losses/secretCheck",
                "a hidden title",
                points == 7 ? Verdict.PASSED : Verdict.FAILED,
                points,
                7,
                null,
                null,
                "secret value",
                null,
                null,
                null,
                null,
                1,
                Visibility.HIDDEN);
        Task task = new Task(1, "Mean squared error", points, 7, null, null, List.of(check));
        Exercise exercise = new Exercise(
                "post01/losses", "Losses", List.of(), "part", points, 7, List.of(), List.of(), List.of(task));
        return new Result(
                Result.SCHEMA,
                submission,
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "21",
                "sandbox",
                Map.of(),
                "2026-11-27T09:00:00Z",
                1,
                points,
                7,
                List.of(),
                List.of(new Post("post01", "Post", points, 7, List.of(exercise))));
    }

    private static Map<String, OfficialMark> official(Result... results) throws IOException {
        return official(LatePolicy.none(), Overrides.none(), results).byOwner();
    }

    private static OfficialMark.All official(LatePolicy late, Overrides overrides, Result... results)
            throws IOException {
        Map<String, Result> all = new TreeMap<>();
        Map<String, Submitted.Entry> times = new TreeMap<>();
        for (Result result : results) {
            all.put(result.submission(), result);
            times.put(result.submission(), new Submitted.Entry(HANDED_IN, "the server", "", -1));
        }
        return OfficialMark.of(ClassMarks.of(
                new Documents(all, Map.of(), Map.of()),
                new Settings(
                        Roster.none(),
                        NameRule.of("auto"),
                        Submitters.unknown(),
                        new Submitted(times),
                        late,
                        null,
                        overrides,
                        Scale.HUNDRED)));
    }

    private static JsonArray entries(Scores.Done done) {
        return JsonParser.parseString(done.text())
                .getAsJsonObject()
                .getAsJsonObject("assignments")
                .getAsJsonObject("post01")
                .getAsJsonArray("entries");
    }

    @Test
    void theOfficialResultComesFirstAndIsNotCollectedAgain() throws IOException {
        Scores.Done done = Scores.read("scores.json", SCORES)
                .override("c", "post01", official(result("dana-k", 0), result("zoe", 7)), NOW);

        JsonArray entries = entries(done);
        JsonObject dana = entries.get(0).getAsJsonObject();
        assertThat(dana.get("override").getAsBoolean()).isTrue();
        assertThat(dana.get("section").getAsString()).isEqualTo("A");
        assertThat(dana.getAsJsonArray("submissions")).hasSize(2);
        JsonObject official = dana.getAsJsonArray("submissions").get(0).getAsJsonObject();
        assertThat(official.get("submission").getAsString()).isEqualTo("submit/manual-2026-11-27T10-00-00Z");
        assertThat(official.get("owner").getAsString()).isEqualTo("Dana-K");
        assertThat(official.get("score").getAsInt()).isZero();
        assertThat(official.get("commit").getAsString()).isEqualTo("https://x/c");
        assertThat(official.get("datetime").getAsString())
                .as("overriding makes no work late")
                .isEqualTo("2026-11-20T09:15:40Z");
        assertThat(entries.get(1).getAsJsonObject().has("override")).as("tom").isFalse();
        assertThat(entries.get(2).getAsJsonObject().get("owner").getAsString()).isEqualTo("zoe");
        assertThat(done.overridden()).containsExactly("Dana-K");
        assertThat(done.added()).containsExactly("zoe");
        assertThat(done.untouched()).containsExactly("tom");
        assertThat(done.text()).contains("\"note\": \"kept\"").contains("2026-11-21T00:00:00Z");
    }

    @Test
    void aScoreThatIsPutBackKeepsTheRulesOfAResultAndTellsNothingHidden() throws IOException {
        Scores.Done done =
                Scores.read("scores.json", SCORES).override("c", "post01", official(result("dana-k", 7)), NOW);
        JsonObject official = entries(done)
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("submissions")
                .get(0)
                .getAsJsonObject();
        assertThat(official.has("assignment")).isFalse();
        official.addProperty("assignment", "post01");

        ResultCheck.Outcome outcome = ResultCheck.check(
                official.toString().getBytes(StandardCharsets.UTF_8),
                Optional.of("c"),
                Optional.of("post01"),
                Optional.of("Dana-K"));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.traps()).isEmpty();
        assertThat(outcome.passed()).isTrue();
        assertThat(done.text()).doesNotContain("hidden title").doesNotContain("secret");
    }

    /** The same points as in the marks of report: in hundredths, since half a point is no number to Classroom 50. */
    @Test
    void lateWorkLosesWhatTheRulesSayInARowThatSaysWhy() throws IOException {
        LatePolicy tenPercent = new LatePolicy(HANDED_IN.minusSeconds(60), BigDecimal.TEN, 0, null, Map.of());
        OfficialMark.All official = official(tenPercent, Overrides.none(), result("dana-k", 7));

        assertThat(official.factor()).isEqualTo(100);
        JsonObject row = official.byOwner().get("dana-k").rows().get(0).getAsJsonObject();
        assertThat(row.get("score").getAsInt()).isEqualTo(630);
        assertThat(row.get("max-score").getAsInt()).isEqualTo(700);
        assertThat(row.get("message").getAsString()).contains("1 day late, 10 % off");
        Scores.Done done = Scores.read("scores.json", SCORES).override("c", "post01", official.byOwner(), NOW);
        assertThat(entries(done)
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("submissions")
                        .get(0)
                        .getAsJsonObject()
                        .get("score")
                        .getAsInt())
                .isEqualTo(630);
    }

    @Test
    void whatWasDecidedByHandStands() throws IOException {
        Overrides exercise =
                new Overrides(List.of(new Decision("dana-k", "losses", new BigDecimal("5"), "read by hand", "line 2")));
        OfficialMark.All one = official(LatePolicy.none(), exercise, result("dana-k", 0));
        assertThat(one.factor()).isEqualTo(1);
        JsonObject row = one.byOwner().get("dana-k").rows().get(0).getAsJsonObject();
        assertThat(row.get("score").getAsInt()).isEqualTo(5);
        assertThat(row.get("message").getAsString()).contains("read by hand");

        Overrides total = new Overrides(
                List.of(new Decision("dana-k", Overrides.TOTAL, new BigDecimal("6"), "oral exam", "line 2")));
        JsonArray rows = official(LatePolicy.none(), total, result("dana-k", 0))
                .byOwner()
                .get("dana-k")
                .rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getAsJsonObject().get("score").getAsInt()).isEqualTo(6);
        assertThat(rows.get(0).getAsJsonObject().get("max-score").getAsInt()).isEqualTo(7);
    }

    @Test
    void aSecondOverrideReplacesTheFirst() throws IOException {
        String once = Scores.read("scores.json", SCORES)
                .override("c", "post01", official(result("dana-k", 0)), NOW)
                .text();
        Scores.Done twice = Scores.read("scores.json", once)
                .override("c", "post01", official(result("dana-k", 7)), NOW.plusSeconds(60));

        JsonArray submissions = entries(twice).get(0).getAsJsonObject().getAsJsonArray("submissions");
        assertThat(submissions).hasSize(2);
        assertThat(submissions.get(0).getAsJsonObject().get("score").getAsInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "no json",
                "{\"schema\": 7, \"assignments\": {}}",
                "{\"schema\": \"classroom50/scores/v1\", \"assignments\": []}"
            })
    void anotherFileIsRefused(String text) {
        assertThatThrownBy(() -> Scores.read("x.json", text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.json is no file of classroom50/scores/v1");
    }

    @Test
    void anUnknownAssignmentIsNamedWithThoseThereAre() throws IOException {
        Scores scores = Scores.read("scores.json", SCORES);

        assertThatThrownBy(() -> scores.override("c", "post02", Map.of(), NOW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("It has: other, post01.");
    }
}
