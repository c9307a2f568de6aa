package matml.engine.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import matml.engine.classroom.ResultCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultCheckTest {
    private static final String SOUND = """
            {"schema": "classroom50/result/v1", "classroom": "c", "assignment": "a", "owner": "dana-k",
             "assignment_type": "individual", "submission": "submit/2026-11-20T09-15-42Z-3f9c0de",
             "commit": "https://x/c", "release": "https://x/r", "review": "https://x/v",
             "datetime": "2026-11-20T09:15:40Z", "score": 5, "max-score": 8,
             "tests": [{"test-name": "one", "passed": true, "score": 5, "max-score": 5, "points": 2.5},
                       {"test-name": "two", "passed": false, "score": 0, "max-score": 3}]}
            """;

    private static Outcome check(String text) {
        return ResultCheck.check(
                text.getBytes(StandardCharsets.UTF_8), Optional.of("c"), Optional.of("a"), Optional.of("dana-k"));
    }

    @Test
    void aSoundFileIsPublishedAsAFailureBecauseARowFailed() {
        Outcome outcome = check(SOUND);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.traps()).isEmpty();
        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.score()).isEqualTo("5 of 8");
    }

    @Test
    void whatTheRunnerFillsInMayBeMissing() {
        String raw = SOUND.replace("\"owner\": \"dana-k\",", "")
                .replace("\"assignment_type\": \"individual\",", "")
                .replace("\"datetime\": \"2026-11-20T09:15:40Z\",", "");

        assertThat(check(raw).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "classroom50/result/v1          | classroom50/result/v2   | schema must be",
                "\"classroom\": \"c\",          | ` `                     | CLASSROOM, here 'c'; it does not fill it in",
                "\"assignment\": \"a\"          | \"assignment\": \"b\"   | ASSIGNMENT, here 'a'",
                "submit/2026                    | 2026                    | starts with submit/",
                "\"commit\": \"https://x/c\",   | ` `                     | COMMIT_URL",
                "\"release\": \"https://x/r\"   | \"release\": \"\"       | RELEASE_URL",
                "\"review\": \"https://x/v\"    | \"review\": 7           | REVIEW_URL",
                "dana-k                         | eve                     | owner",
                "individual                     | solo                    | individual, group or team",
                "09:15:40Z                      | 09:15:40                | datetime must look like",
                "\"score\": 5, \"max-score\": 8 | \"score\": 5.5, \"max-score\": 8  | score must be a whole number",
                "\"score\": 5, \"max-score\": 8 | \"score\": 5.0, \"max-score\": 8  | not 5.0",
                "\"score\": 5, \"max-score\": 8 | \"score\": true, \"max-score\": 8 | not true",
                "\"score\": 5, \"max-score\": 8 | \"score\": \"5\", \"max-score\": 8 | score must be a whole number",
                "\"score\": 5, \"max-score\": 8 | \"score\": -5, \"max-score\": 8  | not -5",
                "\"score\": 5, \"max-score\": 8 | \"score\": 9, \"max-score\": 8   | score is larger than max-score",
                "\"score\": 0, \"max-score\": 3 | \"score\": 4, \"max-score\": 3   | score is larger than max-score",
                "\"score\": 0, \"max-score\": 3 | \"score\": 0                     | max-score must be a whole number",
                "\"test-name\": \"two\"         | \"name\": \"two\"       | test-name must be a text",
                "\"passed\": false              | \"passed\": \"no\"      | passed must be true or false",
                "\"tests\":                     | \"rows\":               | tests must be a list",
                "{\"schema\"                    | [\"schema\"             | is no JSON",
            })
    void whatTheRunnerRefusesPublishesNothing(String before, String after, String reason) {
        String text = SOUND.replace(before, after);
        assertThat(text).isNotEqualTo(SOUND);
        Outcome outcome = check(text);

        assertThat(outcome.isPublished()).isFalse();
        assertThat(outcome.errors()).anyMatch(error -> error.contains(reason));
    }

    @Test
    void anEmptyTableIsAGreenSuccess() {
        Outcome outcome = check(SOUND.replaceAll("(?s)\"tests\": \\[.*]", "\"tests\": []"));

        assertThat(outcome.isPublished()).isTrue();
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.traps()).anyMatch(trap -> trap.contains("shows a green success"));
    }

    @Test
    void aRowWithAPartOfItsPointsMustNotBePassed() {
        Outcome outcome = check(SOUND.replace("\"passed\": false, \"score\": 0", "\"passed\": true, \"score\": 1"));

        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.traps())
                .anyMatch(trap -> trap.contains("Row 2 (\"two\")") && trap.contains("Set passed to false"))
                .anyMatch(trap -> trap.contains("The rows come to 6 of 8 points"));
    }

    @Test
    void extrasBelongIntoTheRows() {
        assertThat(check(SOUND.replace("\"score\": 5, \"max", "\"usernames\": [], \"score\": 5, \"max"))
                        .traps())
                .anyMatch(trap -> trap.contains("no member 'usernames'"));
    }

    @Test
    void twoRowsOfOneNameCannotBeToldApart() {
        assertThat(check(SOUND.replace("\"two\"", "\"one\"")).traps())
                .anyMatch(trap -> trap.contains("another row of this name"));
    }

    @Test
    void nothingIsReadFromAFloodOrADepth() {
        assertThat(check(" ".repeat(10 * 1024 * 1024 + 1)).errors()).anyMatch(error -> error.contains("10 MiB"));
        assertThat(check("[".repeat(100_000)).isPublished()).isFalse();
        assertThat(check("").isPublished()).isFalse();
        assertThat(check(SOUND + "{}").isPublished()).isFalse();
        assertThat(check(SOUND.replace("5", "9".repeat(400))).isPublished()).isFalse();
    }
}
