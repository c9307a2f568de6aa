package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.report.SchemaValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From results to marks: ada has 7 of 12 points, ben 0, and carl's work cannot be read. */
class ReportCommandTest extends AtTheKeyboard {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    private Path graded;
    private Path results;

    @TempDir
    private Path work;

    @BeforeAll
    void gradeAClass(@TempDir Path folder) throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        fixture.build();
        home(fixture.root());
        for (String name : List.of("ada", "ben")) {
            Path sources = folder.resolve("class").resolve(name).resolve(SOURCES);
            Files.createDirectories(sources);
            for (String file : List.of("Summary", "Range")) {
                String solution = fixture.solution(file);
                Files.writeString(
                        sources.resolve(file + ".java"),
                        name.equals("ada")
                                ? solution
                                : solution.replace("double sum = 0;", "double sum = 1;")
                                        .replace("return new Range(low, high)", "return new Range(high, high)"));
            }
        }
        Files.createDirectories(folder.resolve("class/carl"));
        graded = folder.resolve("graded");
        run("grade-class", folder.resolve("class").toString(), "--out", graded.toString(), "--isolation", "process");
    }

    @BeforeEach
    void copyResults() throws IOException {
        results = work.resolve("results");
        Files.createDirectories(results);
        try (Stream<Path> files = Files.list(graded)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, results.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void everyStudentIsInTheTableOnceWithTheScaledMark() throws IOException {
        assertThat(run("report", results.toString())).as(err).isEqualTo(ExitCode.DONE);

        assertThat(out).contains("2 of 2 students have a result; 12 points are worth 100.", "marks.csv");
        List<String> lines = marks();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\ufeff").contains("mark of 100", "points of 12", "post01/summary of 7");
        assertThat(lines.get(1)).startsWith("ada,").contains(",58.33,7,7,");
        assertThat(lines.get(2)).startsWith("ben,");
        assertThat(results.resolve("pages/index.html")).exists();
    }

    @Test
    void rosterSaysWhoIsMissingAndWhoIsAStranger() throws IOException {
        Path roster = write("roster.csv", "login,name\nada,\"Byron, Ada\"\nzoe,Zo\u00eb M\u00fcller\n");

        assertThat(run("report", results.toString(), "--roster", roster.toString()))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 of 2 students have a result", "1 submission is of nobody in the roster");
        assertThat(marks())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"Byron, Ada\""))
                .anyMatch(line -> line.startsWith("zoe,Zo\u00eb M\u00fcller"));
    }

    @Test
    void lateWorkLosesWhatTheRulesSayAndTheTimesSourceIsNamed() throws IOException {
        Path times = write(
                "submitted.csv",
                "submission,time,time source\nada,2026-11-21T12:00:00Z,commit date\nben,2026-11-20T12:00:00Z,commit date\n");

        assertThat(run(
                        "report",
                        results.toString(),
                        "--submitted",
                        times.toString(),
                        "--deadline",
                        "2026-11-20T23:59+01:00",
                        "--late-loss",
                        "50"))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        assertThat(marks().get(1))
                .startsWith("ada,")
                .contains("29.17,3.5,7,1,0,50")
                .contains("commit date");
        assertThat(run("report", results.toString(), "--deadline", "2026-11-20T23:59"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("zone");
    }

    @Test
    void decisionsByHandNeedAReasonAndStay() throws IOException {
        Path overrides = write(
                "overrides.csv", "student,exercise,points,reason\nben,post01/summary,5,shown at the blackboard\n");

        assertThat(run("report", results.toString(), "--overrides", overrides.toString()))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        assertThat(marks().get(2))
                .startsWith("ben,")
                .contains("shown at the blackboard")
                .contains(",5");

        Path silent = write("silent.csv", "student,exercise,points,reason\nben,post01/summary,5,\n");
        assertThat(run("report", results.toString(), "--overrides", silent.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("reason").contains("silent.csv");
    }

    @Test
    void idsOfAnAnonymousTableAreStableAndTellNothing() throws IOException {
        Path secret = work.resolve("secret");
        run("report", results.toString(), "--anonymous", secret.toString());
        String first = Files.readString(results.resolve("marks/anonymous.csv"));
        run("report", results.toString(), "--anonymous", secret.toString());

        assertThat(Files.readString(results.resolve("marks/anonymous.csv")))
                .isEqualTo(first)
                .doesNotContain("ada", "ben");
        assertThat(first.lines()).hasSize(3);
    }

    @Test
    void thePageOfTheClassKnowsWhoWasNotGradedAndWhatTheMarksAre() throws IOException {
        assertThat(run("report", results.toString(), "--out-of", "20")).as(err).isEqualTo(ExitCode.DONE);

        String page = Files.readString(results.resolve("pages/index.html"));
        assertThat(page).contains("carl", "Mark of 20", "11.67", "What each check tells", "href=\"ada.html\"");
        assertThat(results.resolve("pages/ada.html")).exists();
        assertThat(Files.readAllLines(results.resolve("marks/class.csv")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ada,") && line.contains(",7,12,58,11.67,"))
                .anyMatch(line -> line.startsWith("carl,not graded,"));
        assertThat(SchemaValidator.ofClasses().problems(Files.readString(results.resolve("marks/class.json"))))
                .isEmpty();
        assertThat(results.resolve("carl.notgraded.json"))
                .as("a report changes no result")
                .exists();
    }

    @Test
    void aPageWithoutNamesHoldsNone() throws IOException {
        Path roster = write("roster.csv", "login,name\nada,\"Byron, Ada\"\nzoe,Zo\u00eb\n");

        assertThat(run("report", results.toString(), "--roster", roster.toString(), "--hide-names"))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        for (String file : List.of("class.html", "class.csv", "class.json")) {
            assertThat(Files.readString(results.resolve("marks/without-names").resolve(file)))
                    .doesNotContainPattern("\\b(ada|ben|carl|zoe|Byron|Zo\u00eb)\\b")
                    .contains("58");
        }
        assertThat(results.resolve("marks/marks.csv")).doesNotExist();
        String labels = Files.readString(results.resolve("marks/without-names/class.csv"));
        run("report", results.toString(), "--roster", roster.toString(), "--hide-names");
        assertThat(Files.readString(results.resolve("marks/without-names/class.csv")))
                .isEqualTo(labels);
    }

    @Test
    void practiceIsComparedByStudent() throws IOException {
        Path practice = Files.createDirectories(work.resolve("practice"));
        Files.copy(results.resolve("ada.json"), practice.resolve("ada.json"));

        assertThat(run("report", results.toString(), "--practice", practice.toString()))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(results.resolve("pages/index.html")))
                .contains("1 student with both", "Nobody is further than 20", "Without a practice score: 1");
    }

    @Test
    void pairsThatAreAlikeAreOnThePageWithNamesAlone() throws IOException {
        Path similar = Files.createDirectories(results.resolve("similar")).resolve("similar.json");
        Files.writeString(similar, """
                {"schema": "matml-similar/1", "tool": "JPlag 6.0.0", "atLeast": 0.7, "compared": 2, "remarks": [],
                 "pairs": [{"a": "ada", "b": "ben", "similarity": 0.912, "longest": 77}]}
                """);

        assertThat(run("report", results.toString())).as(err).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(results.resolve("pages/index.html")))
                .contains("Submissions that are alike", "JPlag 6.0.0", ">91<", ">77<");
        assertThat(run("report", results.toString(), "--hide-names")).as(err).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(results.resolve("marks/without-names/class.html")))
                .doesNotContain("JPlag", "alike");

        Files.writeString(similar, "[]");

        assertThat(run("report", results.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("similar.json is no document of the form matml-similar/1");
    }

    @Test
    void canvasMarksGoBackIntoItsOwnExport() throws IOException {
        Path roster = write(
                "canvas.csv",
                "Student,ID,SIS User ID,SIS Login ID,Section\n\"Byron, Ada\",11,s1,ada,A\n\"Ten, Ben\",12,s2,ben,A\n");

        assertThat(run("report", results.toString(), "--roster", roster.toString(), "--format", "canvas"))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        List<String> lines = Files.readAllLines(results.resolve("marks/canvas.csv"));
        assertThat(lines.get(0)).contains("Student,ID,SIS User ID,SIS Login ID,Section,matml post01");
        assertThat(lines).anyMatch(line -> line.contains("\"Byron, Ada\",11,s1,ada,A,58.33"));
    }

    @Test
    void filesForEachSubmissionAreWritten() {
        assertThat(run("report", results.toString(), "--format", "junit,ctrf,sarif,gradescope"))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        for (String file : List.of("junit/ada.xml", "ctrf/ben.json", "sarif/ada.sarif", "gradescope/ben.json")) {
            assertThat(results.resolve("marks").resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreText() throws IOException {
        Path roster = write("roster.csv", "login,name\nada,=HYPERLINK(\"http://evil.example\")\nben,@SUM(A1)\n");

        assertThat(run("report", results.toString(), "--roster", roster.toString()))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        assertThat(String.join("\n", marks())).doesNotContain(",=HYPERLINK", ",\"=HYPERLINK", ",@SUM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format pdf             | There is no format 'pdf'",
                "--format canvas          | --format canvas needs a --roster",
                "--attempts first         | --attempts takes best or last",
                "--late-loss 10           | Rules for late work need a --deadline",
                "--roster nowhere.csv     | nowhere.csv",
                "--practice nowhere       | nowhere is no folder",
                "--hide-names --format md | --hide-names writes the page of the class",
            })
    void badInputIsASentenceAndNothingIsWritten(String options, String sentence) {
        String[] words = Stream.concat(Stream.of("report", results.toString()), Stream.of(options.split(" ")))
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains(sentence);
        assertThat(results.resolve("marks")).doesNotExist();
    }

    private List<String> marks() throws IOException {
        return Files.readAllLines(results.resolve("marks/marks.csv"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(work.resolve(name), text);
    }
}
