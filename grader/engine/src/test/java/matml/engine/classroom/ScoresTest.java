package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
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
                .override("c", "post01", Map.of("dana-k", result("dana-k", 0), "zoe", result("zoe", 7)), NOW);

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
                Scores.read("scores.json", SCORES).override("c", "post01", Map.of("dana-k", result("dana-k", 7)), NOW);
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

    @Test
    void aSecondOverrideReplacesTheFirst() throws IOException {
        String once = Scores.read("scores.json", SCORES)
                .override("c", "post01", Map.of("dana-k", result("dana-k", 0)), NOW)
                .text();
        Scores.Done twice = Scores.read("scores.json", once)
                .override("c", "post01", Map.of("dana-k", result("dana-k", 7)), NOW.plusSeconds(60));

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
