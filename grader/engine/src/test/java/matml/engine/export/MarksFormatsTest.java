package matml.engine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
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
import matml.engine.roster.Roster;
import matml.engine.roster.Scale;
import matml.engine.roster.Submitted;
import matml.engine.roster.Submitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for other systems keeps their rules, whatever students write. */
class MarksFormatsTest {
    private static final String HOSTILE =
            "=cmd()\n::error::x\r##[error]y ]]> <b>&\"' \u0000\u0007\uFFFE\uD800 \u202E \uD83D\uDE00 \u00e9";
    private static final String SECRET = "SECRET";

    /** The strict parts of Ant's schema and Jenkins's, which a document must keep at the same time. */
    private static final String JUNIT_XSD = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:simpleType name="time"><xs:restriction base="xs:string">
                <xs:pattern value="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"/></xs:restriction></xs:simpleType>
              <xs:complexType name="said"><xs:simpleContent><xs:extension base="xs:string">
                <xs:attribute name="message" type="xs:string"/>
                <xs:attribute name="type" type="xs:string" use="required"/>
              </xs:extension></xs:simpleContent></xs:complexType>
              <xs:element name="testsuites"><xs:complexType><xs:sequence>
                <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                  <xs:sequence>
                    <xs:element name="properties"><xs:complexType><xs:sequence>
                      <xs:element name="property" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                        <xs:attribute name="name" type="xs:string" use="required"/>
                        <xs:attribute name="value" type="xs:string" use="required"/>
                      </xs:complexType></xs:element>
                    </xs:sequence></xs:complexType></xs:element>
                    <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                      <xs:choice minOccurs="0">
                        <xs:element name="skipped"><xs:complexType>
                          <xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>
                        <xs:element name="error" type="said"/><xs:element name="failure" type="said"/>
                      </xs:choice>
                      <xs:attribute name="name" type="xs:token" use="required"/>
                      <xs:attribute name="classname" type="xs:token" use="required"/>
                      <xs:attribute name="time" type="xs:decimal" use="required"/>
                    </xs:complexType></xs:element>
                    <xs:element name="system-out" type="xs:string"/>
                    <xs:element name="system-err" type="xs:string"/>
                  </xs:sequence>
                  <xs:attribute name="name" type="xs:token" use="required"/>
                  <xs:attribute name="package" type="xs:token" use="required"/>
                  <xs:attribute name="id" type="xs:int" use="required"/>
                  <xs:attribute name="hostname" type="xs:token" use="required"/>
                  <xs:attribute name="timestamp" type="time" use="required"/>
                  <xs:attribute name="tests" type="xs:int" use="required"/>
                  <xs:attribute name="failures" type="xs:int" use="required"/>
                  <xs:attribute name="errors" type="xs:int" use="required"/>
                  <xs:attribute name="skipped" type="xs:int" use="required"/>
                  <xs:attribute name="time" type="xs:decimal" use="required"/>
                </xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """;

    @TempDir
    private Path folder;

    /** One exercise with a check of every verdict, a point each. */
    private static Result result(String submission) {
        List<CheckResult> checks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            checks.add(new CheckResult(
                    "post01/losses/" + verdict.name(),
                    HOSTILE,
                    verdict,
                    verdict == Verdict.PASSED ? 1 : 0,
                    1,
                    HOSTILE,
                    SECRET,
                    SECRET,
                    SECRET,
                    SECRET,
                    HOSTILE,
                    7,
                    12,
                    Visibility.HIDDEN));
        }
        Task task = new Task(1, HOSTILE, 1, checks.size(), null, null, checks);
        Exercise exercise = new Exercise(
                "post01/losses",
                HOSTILE,
                List.of(HOSTILE),
                "part",
                1,
                checks.size(),
                List.of(new CompileError("../" + HOSTILE, 3, 0, HOSTILE), new CompileError("L.java", 3, 9, "x")),
                List.of(new Finding("Losses.java", 0, "no-files", HOSTILE), new Finding(null, 0, null, null)),
                List.of(task));
        return new Result(
                Result.SCHEMA,
                submission,
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "17",
                "process",
                Map.of(),
                "2026-11-27T09:00:00.5Z",
                1500,
                1,
                checks.size(),
                List.of(HOSTILE),
                List.of(new Post("post01", HOSTILE, 1, checks.size(), List.of(exercise))));
    }

    private static String text(String format) throws IOException {
        return new Reports(Style.PLAIN).text(format, result(HOSTILE), Audience.STUDENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "ctrf", "sarif", "gradescope"})
    void noFormatShowsValuesOfHiddenChecksOrObeysAStudent(String format) throws IOException {
        String text = text(format);

        assertThat(text).doesNotContain(SECRET).doesNotContain("##[").doesNotContain("\u202E");
        assertThat(text.codePoints()
                        .filter(point -> point < 0x20 && point != '\n' || point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
    }

    @Test
    void gradescopeIsForStudentsWhoeverAsks() throws IOException {
        assertThat(new Reports(Style.PLAIN).text("gradescope", result("ada"), Audience.STAFF))
                .doesNotContain(SECRET);
    }

    @Test
    void jUnitKeepsTheRulesOfAntAndOfJenkins() throws Exception {
        String text = text("junit");

        assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(new StreamSource(new StringReader(JUNIT_XSD)))
                        .newValidator()
                        .validate(new StreamSource(new StringReader(text))))
                .doesNotThrowAnyException();
        assertThat(text)
                .contains("tests=\"9\" failures=\"1\" errors=\"6\" skipped=\"1\"")
                .contains("timestamp=\"2026-11-27T09:00:00\"")
                .doesNotContain("]]>");
    }

    @Test
    void ctrfCountsWhatItLists() throws IOException {
        JsonObject document = JsonParser.parseString(text("ctrf")).getAsJsonObject();
        JsonObject results = document.getAsJsonObject("results");
        JsonObject summary = results.getAsJsonObject("summary");
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonElement each : results.getAsJsonArray("tests")) {
            JsonObject test = each.getAsJsonObject();
            assertThat(test.keySet())
                    .contains("name", "status", "duration")
                    .isSubsetOf(
                            "name",
                            "status",
                            "duration",
                            "suite",
                            "rawStatus",
                            "message",
                            "trace",
                            "filePath",
                            "line",
                            "extra");
            assertThat(test.get("name").getAsString()).isNotEmpty();
            assertThat(test.getAsJsonArray("suite")).isNotEmpty();
            counted.merge(test.get("status").getAsString(), 1, Integer::sum);
        }

        assertThat(document.get("reportFormat").getAsString()).isEqualTo("CTRF");
        assertThat(document.get("specVersion").getAsString()).matches("\\d+\\.\\d+\\.\\d+");
        for (String status : List.of("passed", "failed", "pending", "skipped", "other")) {
            assertThat(summary.get(status).getAsInt()).as(status).isEqualTo(counted.getOrDefault(status, 0));
        }
        assertThat(summary.get("tests").getAsInt()).isEqualTo(9);
        assertThat(summary.get("stop").getAsLong() - summary.get("start").getAsLong())
                .isEqualTo(1500);
    }

    @Test
    void sarifNamesRulesThatThereAreAndPlacesInsideTheRepository() throws IOException {
        JsonObject document = JsonParser.parseString(text("sarif")).getAsJsonObject();
        JsonObject run = document.getAsJsonArray("runs").get(0).getAsJsonObject();
        var rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");

        assertThat(document.get("version").getAsString()).isEqualTo("2.1.0");
        assertThat(run.getAsJsonArray("results")).hasSize(4);
        for (JsonElement each : run.getAsJsonArray("results")) {
            JsonObject found = each.getAsJsonObject();
            assertThat(rules.get(found.get("ruleIndex").getAsInt())
                            .getAsJsonObject()
                            .get("id"))
                    .isEqualTo(found.get("ruleId"));
            assertThat(found.get("level").getAsString()).isIn("error", "warning");
            assertThat(found.getAsJsonObject("message").get("text").getAsString())
                    .isNotBlank();
            if (found.has("locations")) {
                JsonObject place = found.getAsJsonArray("locations")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("physicalLocation");
                URI uri = URI.create(
                        place.getAsJsonObject("artifactLocation").get("uri").getAsString());
                assertThat(uri.isAbsolute()).isFalse();
                assertThat(uri.normalize()).isEqualTo(uri);
                assertThat(uri.getPath()).startsWith("exercises/").doesNotContain("..");
                if (place.has("region")) {
                    assertThat(place.getAsJsonObject("region").get("startLine").getAsInt())
                            .isPositive();
                }
            }
        }
    }

    @Test
    void gradescopeShowsEveryCheckAndTheMark() throws IOException {
        StringBuilder text = new StringBuilder();
        new Gradescope(new Scale(20)).write(result("ada"), text);
        JsonObject document = JsonParser.parseString(text.toString()).getAsJsonObject();

        assertThat(document.get("score").getAsBigDecimal()).isEqualByComparingTo("2.22");
        assertThat(document.get("execution_time").getAsDouble()).isEqualTo(1.5);
        assertThat(document.get("stdout_visibility").getAsString()).isEqualTo("hidden");
        int points = 0;
        for (JsonElement each : document.getAsJsonArray("tests")) {
            JsonObject test = each.getAsJsonObject();
            // An invisible test would hide the total.
            assertThat(test.get("visibility").getAsString()).isEqualTo("visible");
            assertThat(test.get("status").getAsString())
                    .isEqualTo(test.get("score").getAsInt() == 1 ? "passed" : "failed");
            points += test.get("score").getAsInt();
        }
        assertThat(points).isEqualTo(1);
        assertThat(document.getAsJsonArray("tests")).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,'=1+1",
                "+1,'+1",
                "-1,'-1",
                "@x,'@x",
                "`\t=x`,'=x",
                "`\r=x`,'=x",
                "` =x`,'=x",
                "`\uFF1Dx`,`'\uFF1Dx`",
                "`a\nb`,a b",
                "M\u00fcller,M\u00fcller",
                "O'Brien,O'Brien"
            })
    void noCellIsAFormula(String text, String cell) {
        assertThat(Table.harmless(text)).isEqualTo(cell);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static ClassMarks marks(Roster roster, String... submissions) throws IOException {
        Map<String, Result> results = new TreeMap<>();
        for (String submission : submissions) {
            results.put(submission, result(submission));
        }
        return ClassMarks.of(
                new Documents(results, Map.of(), Map.of()),
                new Settings(
                        roster,
                        NameRule.of("auto"),
                        Submitters.unknown(),
                        Submitted.unknown(),
                        LatePolicy.none(),
                        null,
                        Overrides.none(),
                        new Scale(20)));
    }

    private static List<List<String>> rows(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void canvasFindsItsColumnsItsAssignmentAndEveryStudent() throws IOException {
        Roster roster = Roster.read(file(
                "canvas.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section,Post 1 (4711),Final Score\n"
                        + "    Points Possible,,,,,20,(read only)\n"
                        + "\"M\u00fcller, Zo\u00eb\",77,007,zoe,\"A, B\",,\n\"Lee, Kim\",78,008,kim,A,,\n"));

        String csv = CanvasTable.csv(marks(roster, "mullerzoe_LATE_77_5_work", "x_99_6_work"), roster, "Post 1", 20);

        assertThat(csv).doesNotStartWith("\uFEFF");
        assertThat(rows(csv))
                .containsExactly(
                        List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Post 1 (4711)"),
                        List.of("Points Possible", "", "", "", "", "20"),
                        List.of("M\u00fcller, Zo\u00eb", "77", "007", "zoe", "A, B", "2.22"),
                        List.of("Lee, Kim", "78", "008", "kim", "A", ""));
    }

    @Test
    void moodleGetsItsWorksheetBack() throws IOException {
        String head = "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
                + "Last modified (grade),Feedback comments\n";
        Roster roster = Roster.read(file(
                "sheet.csv",
                head + "Participant 11,Zo\u00eb M\u00fcller,z@example.org,Submitted,,20.00,Yes,-,\n"
                        + "Participant 12,Kim Lee,k@example.org,No submission,,20.00,Yes,-,\n"));
        ClassMarks marks = marks(roster, "Zo\u00eb M\u00fcller_11_assignsubmission_file");

        List<List<String>> rows = rows(MoodleTable.csv(marks, roster, "x", 20));

        assertThat(rows.get(0)).isEqualTo(List.of(head.strip().split(",")));
        assertThat(rows.get(1).subList(0, 8))
                .containsExactly(
                        "Participant 11",
                        "Zo\u00eb M\u00fcller",
                        "z@example.org",
                        "Submitted",
                        "2.22",
                        "20.00",
                        "Yes",
                        "-");
        assertThat(rows.get(1).get(8)).startsWith("1 of 9 points").doesNotContain(SECRET);
        assertThat(rows.get(2).get(4)).isEmpty();
        assertThat(rows).hasSize(3);
        assertThatThrownBy(() -> MoodleTable.csv(marks, roster, "x", 100)).hasMessageContaining("Give --out-of 20");
    }

    @Test
    void theTableHasEverybodyAndTheAnonymousOneNobody() throws IOException {
        Roster roster =
                Roster.read(file("roster.csv", "login,name,email\nada,\"=1+1, Ada\",a@example.org\nbob,Bob,\n"));
        ClassMarks marks = marks(roster, "ada", "stranger");

        List<List<String>> rows = rows(MarksTable.csv(marks, 20).substring(1));
        String anonymous = MarksTable.anonymous(marks, 20, key -> "s" + key.length());

        assertThat(MarksTable.csv(marks, 20)).startsWith("\uFEFF");
        assertThat(rows).extracting(row -> row.get(0)).containsExactly("student", "ada", "bob", "stranger");
        assertThat(rows.get(1)).contains("'=1+1, Ada", "2.22");
        Set<Integer> widths = new HashSet<>();
        rows.forEach(row -> widths.add(row.size()));
        assertThat(widths).hasSize(1);
        assertThat(anonymous).doesNotContain("ada").doesNotContain("Ada").doesNotContain("stranger");
    }

    @Test
    void theAutograderSaysSomethingBeforeJavaStarts() throws IOException {
        Path course = Files.createDirectories(folder.resolve("course"));
        Files.writeString(course.resolve("course.json"), "{}");
        Path jar = file("matml-engine-1.jar", "");
        Path zip = folder.resolve("a folder").resolve("auto.zip");

        GradescopeZip.of(course, List.of(jar), "post01/core", 20).write(zip);

        try (var files = new ZipFile(zip.toFile())) {
            assertThat(files.stream().map(entry -> entry.getName()))
                    .containsExactly(
                            "matml/grader/checks/target/course/course.json",
                            "matml/grader/engine/target/matml-engine-1.jar",
                            "run_autograder",
                            "setup.sh");
            String run = new String(
                    files.getInputStream(files.getEntry("run_autograder")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run).startsWith("#!/usr/bin/env bash\n").contains("--assign 'post01/core' --out-of 20");
            assertThat(run).doesNotContain("@").doesNotContain("\r");
            String provisional = run.lines()
                    .filter(line -> line.startsWith("printf"))
                    .findFirst()
                    .orElseThrow();
            JsonObject results = JsonParser.parseString(
                            provisional.substring(provisional.indexOf('{'), provisional.lastIndexOf('}') + 1))
                    .getAsJsonObject();
            assertThat(results.get("score").getAsInt()).isZero();
        }
    }
}
