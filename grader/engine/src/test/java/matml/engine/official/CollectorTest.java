package matml.engine.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import matml.engine.FixtureCourse;
import matml.engine.batch.Shard;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.official.Collector.Collected;
import matml.engine.official.Plan.Entry;
import matml.engine.report.JsonReport;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.score.Graders;
import matml.engine.submission.SubmissionReader;
import matml.kit.Trial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the machines send is data of strangers: every lie about points, people and work is noticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectorTest {
    private static final String ADA = "ada";

    private Course course;
    private Plan plan;
    private String honest;
    private Path results;

    @BeforeAll
    void gradeOneSubmission(@TempDir Path folder) throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        course = fixture.build();
        Path file = folder.resolve(ADA).resolve("src/main/java/matml/post01/Summary.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, fixture.solution("Summary").replace("/ values.length", "/ (values.length + 1)"));
        Files.writeString(file.resolveSibling("Range.java"), fixture.solution("Range"));
        Grader.Options options = new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, Isolation.PROCESS);
        try (Grader grader = Graders.complete(course, options)) {
            Result result =
                    grader.grade(new SubmissionReader().read(folder.resolve(ADA)), course.select(List.of("post01")));
            StringBuilder text = new StringBuilder();
            new JsonReport().write(result, text);
            honest = text.toString();
            plan = plan(1, entry(ADA, result.contentHash(), null));
        }
    }

    @BeforeEach
    void emptyResults(@TempDir Path folder) {
        results = folder;
    }

    private Plan plan(int shards, Entry... entries) {
        return new Plan(
                Plan.SCHEMA,
                course.version(),
                List.of("post01"),
                null,
                "2026-11-20T12:00:00Z",
                shards,
                List.of(entries));
    }

    private static Entry entry(String name, String hash, String problem) {
        return new Entry(
                name,
                "https://github.com/c/" + name + ".git",
                "c".repeat(40),
                "2026-11-20T12:00:00Z",
                "when the plan was made",
                hash,
                problem,
                List.of());
    }

    private void send(String file, String document) throws IOException {
        Path path = results.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, document);
    }

    private Collected collect(Plan asked) throws IOException {
        return new Collector(asked, new Agreement(asked, course, Trial.DEFAULT_SEED, "process")).collect(results);
    }

    @Test
    void anHonestResultIsBelieved() throws IOException {
        send("ada.json", honest);

        Collected collected = collect(plan);

        assertThat(collected.missing()).isEmpty();
        assertThat(collected.results().get(ADA).score()).isBetween(1, 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"submission\": \"ada\"     | \"submission\": \"bob\"        | of another student",
                "\"post01\"\\n  ]            | \"post01/summary\"\\n  ]       | another selection or seed",
                "\"isolation\": \"process\"  | \"isolation\": \"sandbox\"     | without the isolation",
                "\"courseVersion\": \"       | \"courseVersion\": \"x         | another version of the course",
                "\"contentHash\": \"         | \"contentHash\": \"0           | other work than the plan pinned",
                "\"title\": \"Summary of     | \"title\": \"<script>          | not those of the course",
                "\"visibility\": \"hidden\"  | \"visibility\": \"public\"     | not those of the course",
                "\"verdict\": \"failed\"     | \"verdict\": \"passed\"        | not those of the course",
                "\"schema\": \"matml-        | \"schema\": \"other-           | it is no result document",
                "{                           | [                              | it is no result document",
                "\"score\":                  | \"score\": 1                   | it is no result document",
            })
    void aLieIsRefused(String truth, String lie, String reason) throws IOException {
        String lying = honest.replace(truth.replace("\\n", "\n"), lie.replace("\\n", "\n"));
        assertThat(lying).isNotEqualTo(honest);
        send("ada.json", lying);

        Collected collected = collect(plan);

        assertThat(collected.results()).isEmpty();
        assertThat(collected.refused()).containsExactly(ADA);
        assertThat(collected.missing().get(ADA)).contains("was refused", reason, "Run that machine again");
    }

    @Test
    void pointsThatAddUpButAreNotTheCoursesAreRefused() throws IOException {
        lie(document -> {
            JsonObject exercise = exercise(document);
            JsonObject task = exercise.getAsJsonArray("tasks").get(0).getAsJsonObject();
            JsonObject check = task.getAsJsonArray("checks").get(0).getAsJsonObject();
            for (JsonObject each :
                    List.of(document, document.getAsJsonArray("posts").get(0).getAsJsonObject(), exercise, task)) {
                each.addProperty("score", each.get("score").getAsInt() + 1_000);
                each.addProperty("max", each.get("max").getAsInt() + 1_000);
            }
            check.addProperty("points", check.get("points").getAsInt() + 1_000);
            check.addProperty("max", check.get("max").getAsInt() + 1_000);
            return document;
        });
    }

    @Test
    void anExerciseLeftOutIsRefused() throws IOException {
        lie(document -> {
            JsonObject post = document.getAsJsonArray("posts").get(0).getAsJsonObject();
            JsonObject gone = post.getAsJsonArray("exercises").remove(1).getAsJsonObject();
            for (JsonObject each : List.of(document, post)) {
                each.addProperty(
                        "score",
                        each.get("score").getAsInt() - gone.get("score").getAsInt());
                each.addProperty(
                        "max", each.get("max").getAsInt() - gone.get("max").getAsInt());
            }
            return document;
        });
    }

    @Test
    void anExerciseTwiceIsRefused() throws IOException {
        lie(document -> {
            JsonObject post = document.getAsJsonArray("posts").get(0).getAsJsonObject();
            JsonObject first = post.getAsJsonArray("exercises").get(0).getAsJsonObject();
            post.getAsJsonArray("exercises").add(first.deepCopy());
            for (JsonObject each : List.of(document, post)) {
                each.addProperty(
                        "score",
                        each.get("score").getAsInt() + first.get("score").getAsInt());
                each.addProperty(
                        "max", each.get("max").getAsInt() + first.get("max").getAsInt());
            }
            return document;
        });
    }

    private static JsonObject exercise(JsonObject document) {
        return document.getAsJsonArray("posts")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("exercises")
                .get(0)
                .getAsJsonObject();
    }

    /** A document that is sound in itself and not what was asked for. */
    private void lie(UnaryOperator<JsonObject> change) throws IOException {
        String lying =
                new Gson().toJson(change.apply(JsonParser.parseString(honest).getAsJsonObject()));
        JsonReport.read(lying);
        send("ada.json", lying);

        assertThat(collect(plan).missing().get(ADA)).contains("not those of the course");
    }

    @Test
    void linksFoldersGarbageAndFloodsAreRefused() throws IOException {
        Path elsewhere = results.resolve("elsewhere.json");
        Files.writeString(elsewhere, honest);
        Path document = results.resolve("ada.json");
        try {
            Files.createSymbolicLink(document, elsewhere);
            assertThat(collect(plan).refused()).as("a link").containsExactly(ADA);
            Files.delete(document);
        } catch (UnsupportedOperationException noLinksHere) {
            // Nothing to refuse.
        }
        Files.createDirectories(document);
        assertThat(collect(plan).refused()).as("a folder").containsExactly(ADA);
        Files.delete(document);
        Files.write(document, new byte[] {(byte) 0xC3, 0x28});
        assertThat(collect(plan).refused()).as("no UTF-8").containsExactly(ADA);
        Files.writeString(document, "[".repeat(200_000));
        assertThat(collect(plan).refused()).as("deep").containsExactly(ADA);
        Files.writeString(document, honest + " ".repeat(8 * 1024 * 1024));
        assertThat(collect(plan).refused()).as("large").containsExactly(ADA);
    }

    @Test
    void aMachineSpeaksOnlyForItsOwnStudents() throws IOException {
        Plan two = plan(2, plan.entries().get(0));
        int own = new Shard(1, 2).has(ADA) ? 1 : 2;
        send("results-" + (3 - own) + "/ada.json", honest);

        assertThat(collect(two).missing().get(ADA)).contains("No result came from machine " + own + " of 2");

        send("results-" + own + "/ada.json", honest);
        assertThat(collect(two).results()).containsOnlyKeys(ADA);
    }

    @Test
    void machinesMayBeNumberedFromZero() throws IOException {
        Plan two = plan(2, plan.entries().get(0));
        int own = new Shard(1, 2).has(ADA) ? 0 : 1;
        send("results-0/x", "");
        send("results-1/x", "");
        send("results-" + own + "/ada.json", honest);

        assertThat(collect(two).results()).containsOnlyKeys(ADA);
        Files.delete(results.resolve("results-" + own + "/ada.json"));
        send("results-" + (1 - own) + "/ada.json", honest);
        assertThat(collect(two).results()).isEmpty();
    }

    @Test
    void theReportForCiIsSoundXml() throws Exception {
        Plan hostile = plan(
                1,
                entry("tom", null, "<x> & \"y\" \u0000\uFFFF ]]>"),
                plan.entries().get(0));
        send("ada.json", honest);
        Document report = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Marks.jUnit(hostile, collect(hostile)))));

        assertThat(report.getDocumentElement().getAttribute("tests")).isEqualTo("2");
        assertThat(report.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(report.getElementsByTagName("failure").item(0).getTextContent())
                .startsWith("<x> & \"y\"");
        assertThat(report.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("of 12 points");
    }

    @Test
    void whoIsNotInThePlanIsInNoTableAndEverybodyElseIsInItOnce() throws IOException {
        send("ada.json", honest);
        send("eve.json", honest.replace("\"ada\"", "\"eve\""));
        Plan all = plan(
                1,
                plan.entries().get(0),
                entry("=zoe", null, "The repository has no commit yet."),
                entry("tom", "f".repeat(64), null));
        Collected collected = collect(all);

        List<String> lines = Marks.csv(all, collected).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("ada,").contains(",12,", ",graded,,");
        assertThat(lines.get(2)).startsWith("'=zoe,,,,not graded,The repository has no commit yet.,");
        assertThat(lines.get(3)).startsWith("tom,,,,not graded,").contains("No result came from machine 1 of 1");
        assertThat(Marks.summary(all, collected))
                .contains("| students | 3 |", "| graded | 1 |", "- `tom`: No result came")
                .doesNotContain("eve");
    }

    @Test
    void aReasonCannotWriteIntoTheSummary() throws IOException {
        Plan hostile = plan(1, entry("tom", null, "x\n## Passed\n<img src=x> @everybody [a](b) `c`"));

        assertThat(Marks.summary(hostile, collect(hostile)))
                .endsWith("- `tom`: x \\#\\# Passed \\<img src=x\\> \\@everybody \\[a\\](b) \\`c\\`\n");
    }
}
