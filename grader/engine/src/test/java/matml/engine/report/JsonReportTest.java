package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import matml.engine.result.Result;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private static final SchemaValidator SCHEMA = SchemaValidator.ofResults();

    @Test
    void readsWhatItWrites() throws IOException {
        for (Result result : Samples.all()) {
            if (result.submission().indexOf('\uD800') < 0) {
                assertThat(JsonReport.read(json(result))).isEqualTo(result);
            }
            assertThat(json(JsonReport.read(json(result)))).isEqualTo(json(result));
        }
    }

    @Test
    void everyDocumentFollowsTheSchema() throws IOException {
        for (Result result : Samples.all()) {
            assertThat(SCHEMA.problems(json(result))).isEmpty();
            assertThat(SCHEMA.problems(new Reports(Style.PLAIN).text("json", result, Audience.STUDENT)))
                    .isEmpty();
        }
    }

    @Test
    void looksAsPeopleWouldWriteIt() throws IOException {
        assertThat(json(Samples.half()))
                .contains("\"schema\": \"matml-result/1\"", "\"verdict\": \"timed out\"", "\"visibility\": \"hidden\"")
                .contains("NaN < eps is false", "\"submission\": \"Zo\u00eb M\u00fcller\"", "\"seed\": 20260101,")
                .doesNotContain("null")
                .endsWith("}\n");
    }

    /** Each change makes a document wrong in one way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"matml-result/1\"; \"matml-result/2\"; $.schema is not \"matml-result/1\"",
                "\"seed\": 20260101; \"seed\": \"1\"; $.seed is no integer",
                "\"millis\": 1234; \"millis\": 12.5; $.millis is no integer",
                "\"millis\": 1234; \"millis\": -1; $.millis is below 0",
                "\"status\": \"open\"; \"status\": \"failing\"; $.posts[0].exercises[3].status is none of",
                "\"verdict\": \"timed out\"; \"verdict\": \"slow\"; verdict is none of",
                "\"visibility\": \"hidden\"; \"visibility\": \"secret\"; visibility is none of",
                "\"id\": \"post01\"; \"id\": \"Post 1\"; $.posts[0].id does not match",
                "\"startedAt\"; \"beganAt\"; $.beganAt is unknown",
                "\"files\": [; \"files\": [ 1,; $.posts[0].exercises[0].files[0] is no string",
                "\"heap\": \"128 MB\"; \"heap\": 128; $.limits.heap is no string",
                "\"tell\"; \"say\"; $.posts[0].exercises[0].tasks[0].diagnosis.message.tell is missing",
                "\"confidence\": \"this is\"; \"confidence\": \"sure\"; diagnosis.confidence is none of",
            })
    void wrongDocumentsAreFound(String from, String to, String problem) throws IOException {
        String json = json(Samples.half());
        assertThat(json).contains(from);
        assertThat(String.join("\n", SCHEMA.problems(json.replace(from, to)))).contains(problem);
    }

    @Test
    void theSchemaNamesEveryVerdictAndEveryComponent() {
        JsonObject definitions =
                JsonParser.parseString(JsonReport.schema()).getAsJsonObject().getAsJsonObject("$defs");
        Set<String> verdicts = new TreeSet<>();
        for (JsonElement each : definitions
                .getAsJsonObject("check")
                .getAsJsonObject("properties")
                .getAsJsonObject("verdict")
                .getAsJsonArray("enum")) {
            verdicts.add(each.getAsString());
        }
        Set<String> wanted = new TreeSet<>();
        for (Verdict verdict : Verdict.values()) {
            wanted.add(verdict.toString());
        }
        assertThat(verdicts).isEqualTo(wanted);
        Map<String, Class<? extends Record>> records = Map.of(
                "result", Result.class,
                "post", Result.Post.class,
                "exercise", Result.Exercise.class,
                "compileError", Result.CompileError.class,
                "finding", Result.Finding.class,
                "task", Result.Task.class,
                "diagnosis", Result.Diagnosis.class,
                "check", Result.CheckResult.class);
        records.forEach((name, type) -> {
            JsonObject definition = definitions.getAsJsonObject(name);
            assertThat(definition.get("additionalProperties").getAsBoolean()).isFalse();
            assertThat(definition.getAsJsonObject("properties").keySet())
                    .as(name)
                    .containsExactly(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"schema\": \"other/1\"}", "{\"schema\": 'x'}", "not json", "{"})
    void whatIsNoDocumentIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> JsonReport.read(text))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("This is no result document")
                .hasMessageEndingWith("Grade the submission again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"score\": 5,; \"score\": 6,; its points do not add up",
                "\"verdict\": \"timed out\"; \"verdict\": \"fine\"; a check's verdict is missing or unknown",
                "\"visibility\": \"public\"; \"visibility\": \"all\"; a check's visibility is missing or unknown",
                "\"submission\"; \"name\"; submission is missing or unknown",
                "\"remarks\": [; \"remarks\": [null,; a list has a gap",
            })
    void damageIsFound(String from, String to, String problem) throws IOException {
        String json = json(Samples.half());
        assertThat(json).contains(from);
        assertThatThrownBy(() -> JsonReport.read(json.replace(from, to)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void whatIsLeftOutIsEmpty() throws IOException {
        Result result = JsonReport.read("{\"schema\": \"matml-result/1\", \"submission\": \"x\"}");
        assertThat(result.posts()).isEmpty();
        assertThat(result.remarks()).isEmpty();
        assertThat(result.limits()).isEmpty();
    }

    private static String json(Result result) throws IOException {
        StringBuilder text = new StringBuilder();
        new JsonReport().write(result, text);
        return text.toString();
    }
}
