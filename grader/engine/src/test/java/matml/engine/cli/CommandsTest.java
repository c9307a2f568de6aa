package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.FixtureCourse;
import matml.engine.report.JsonReport;
import matml.engine.result.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as a person types them, against the fixture course: 7 points for summary, 2 for shift, 3 for the quiz. */
class CommandsTest extends AtTheKeyboard {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    @TempDir
    private Path work;

    private FixtureCourse fixture;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        fixture.build();
        home(fixture.root());
    }

    @BeforeEach
    void deskHoldsTheStubs() throws IOException {
        for (String name : List.of("Summary", "Shift", "Range")) {
            fixture.write(
                    SOURCES + name + ".java",
                    Files.readString(fixture.folder().resolve("stubs/matml/post01/" + name + ".java")));
        }
        Files.deleteIfExists(fixture.root().resolve(".matml/progress.txt"));
    }

    @Test
    void gradesTheDesk() throws IOException {
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary"));

        assertThat(run("grade")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("7 of 12 points (58 %)").contains("Next: ");
    }

    @Test
    void writesAReportInTheFormatOfItsEnding() throws IOException {
        Path report = work.resolve("a folder/report.json");

        assertThat(run("grade", submission("ada").toString(), "--report", report.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Report: " + report);
        Result result = JsonReport.read(Files.readString(report));
        assertThat(result.submission()).isEqualTo("ada");
        assertThat(result.score()).isEqualTo(7);
    }

    @Test
    void printsAFormatOnTheConsole() throws IOException {
        assertThat(run("grade", submission("ada").toString(), "--format", "md")).isEqualTo(ExitCode.DONE);
        assertThat(out).startsWith("## ada");
    }

    @Test
    void studentsSeeNoValueOfAHiddenCheck() throws IOException {
        Path wrong = submission("wrong");
        Path file = wrong.resolve(SOURCES + "Summary.java");
        Files.writeString(file, Files.readString(file).replace("Math.max(high, value)", "Math.max(high, -value)"));

        run("grade", wrong.toString(), "--format", "json");
        assertThat(out).contains("rangeOfFive").doesNotContain("\"expected\"");
        run("grade", wrong.toString(), "--format", "json", "--for", "staff");
        assertThat(out).contains("rangeOfFive").contains("\"expected\"");
    }

    @Test
    void exitsWithThreeBelowTheLimit() throws IOException {
        String ada = submission("ada").toString();

        assertThat(run("grade", ada, "--fail-under", "58.4")).isEqualTo(ExitCode.BELOW);
        assertThat(run("grade", ada, "--fail-under", "58.3")).isEqualTo(ExitCode.DONE);
        assertThat(run("grade", ada, "--assign", "post01/summary", "--fail-under", "100"))
                .isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade nowhere                         | nowhere does not exist",
                "grade {ada} --assign post07           | 'post07' names no post, group or exercise",
                "grade {ada} --assign ,                | --assign names nothing",
                "grade {ada} --format pdf              | There is no format 'pdf'",
                "grade {ada} --report r.pdf            | The ending of r.pdf names no format",
                "grade {ada} --fail-under 101          | --fail-under takes a percentage",
                "grade {ada} --for everybody           | --for takes student or staff",
                "grade {ada} --seed x                  | Invalid value for option '--seed'",
                "grade {ada} --fail-below 3            | Unknown option",
                "grade {other}                         | There is only post07",
                "grade {empty}                         | empty is empty: there is nothing to grade",
                "grade {text}                          | holds no Java file of a package matml.postNN",
                "grade-class {empty}                   | holds no submission",
                "grade-class {ada}                     | looks like one submission",
                "grade-class nowhere                   | nowhere is no folder",
                "grade-class {class} --jobs 0          | --jobs must be at least 1",
                "grade-class {class} --shard 3/2       | --shard takes i/n",
                "grade-class {class} --only eva        | There is no submission 'eva'",
                "check losses                          | 'losses' names no post, group or exercise",
                "hint post01                           | 'post01' is no single exercise",
                "hint summary 9                        | has no task 9: its tasks are 1 to 2",
                "bench --rounds 0                      | --rounds must be at least 1",
                "bench --student --rounds 0            | --rounds must be at least 1",
                "bench --jobs 1,0                      | --jobs must be at least 1",
                "bench --scale ten                     | Invalid value for option '--scale'",
                "bench --without c                     | --without takes a (Maven), b",
                "bench --submissions 9                 | give only 8 different submissions",
                "grate {ada}                           | Unmatched argument",
            })
    void badInputIsOneSentence(String line, String sentence) throws IOException {
        submission("ada");
        Files.createDirectories(work.resolve("empty"));
        Files.createDirectories(work.resolve("text"));
        Files.writeString(work.resolve("text/notes.txt"), "nothing");
        Files.createDirectories(work.resolve("other/matml/post07"));
        Files.writeString(work.resolve("other/matml/post07/A.java"), "package matml.post07; class A {}");
        Files.createDirectories(work.resolve("class/ada/matml/post01"));
        Files.writeString(work.resolve("class/ada/matml/post01/A.java"), "package matml.post01; class A {}");
        String[] arguments = line.strip().split(" +");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("{")) {
                arguments[i] = work.resolve(arguments[i].substring(1, arguments[i].length() - 1))
                        .toString();
            }
        }

        assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(out).isEmpty();
    }

    @Test
    void gradesAClassAndKeepsEveryResult() throws IOException {
        Path folder = work.resolve("class");
        submission("class/ada");
        String zoe = nameThatTheFileSystemHolds("Zo\u00eb A\u011fao\u011flu", "Zoe Agaoglu");
        submission("class/" + zoe);
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("names.csv"), "ada");
        Path results = work.resolve("results");

        assertThat(run("grade-class", folder.toString(), "--out", results.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out)
                .contains("2 submissions, median 58 %")
                .contains(zoe)
                .contains("Not graded: empty")
                .contains(results.resolve("pages").resolve("index.html").toString());
        assertThat(err).contains("ada: 7 of 12");
        assertThat(JsonReport.read(Files.readString(results.resolve("ada.json")))
                        .score())
                .isEqualTo(7);
        assertThat(results.resolve("pages/ada.html")).exists();
        assertThat(Files.readString(results.resolve("pages/index.html"))).contains("ada.html");
    }

    @Test
    void secondRunGradesOnlyWhatChanged() throws IOException {
        String folder = work.resolve("class").toString();
        String results = work.resolve("results").toString();
        submission("class/ada");
        submission("class/ben");
        run("grade-class", folder, "--out", results);
        String table = out;
        Path ada = work.resolve("results/ada.json");
        String before = Files.readString(ada);

        run("grade-class", folder, "--out", results);
        assertThat(out).isEqualTo(table);
        assertThat(err).contains("ada: 7 of 12 (unchanged)").contains("2 of 2 had not changed");
        assertThat(Files.readString(ada)).isEqualTo(before);

        Files.writeString(
                work.resolve("class/ben").resolve(SOURCES + "Range.java"), "// broken", StandardOpenOption.APPEND);
        Files.writeString(ada, "{");
        Files.delete(work.resolve("results/pages/ben.html"));
        run("grade-class", folder, "--out", results);
        assertThat(err).doesNotContain("unchanged");
        assertThat(out).isEqualTo(table);
        assertThat(work.resolve("results/pages/ben.html")).exists();

        run("grade-class", folder, "--out", results, "--seed", "5");
        assertThat(err).doesNotContain("unchanged");
        run("grade-class", folder, "--out", results, "--seed", "5", "--assign", "summary");
        assertThat(err).doesNotContain("unchanged");
        run("grade-class", folder, "--out", results, "--seed", "5", "--assign", "summary", "--regrade");
        assertThat(err).doesNotContain("unchanged");
    }

    @Test
    void shardsTogetherAreTheClass() throws IOException {
        String folder = work.resolve("class").toString();
        for (String name : List.of("ada", "ben", "cem", "dia", "eva")) {
            submission("class/" + name);
        }
        Files.createDirectories(work.resolve("class/nothing"));
        run("grade-class", folder, "--out", work.resolve("whole").toString());
        String table = withoutPlaces(out);
        int graded = 0;
        for (int i = 1; i <= 3; i++) {
            run("grade-class", folder, "--out", work.resolve("shard" + i).toString(), "--shard", i + "/3");
            try (Stream<Path> files = Files.list(work.resolve("shard" + i))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(work.resolve("merged"));
                    Files.copy(file, work.resolve("merged").resolve(file.getFileName()));
                    graded++;
                }
            }
        }

        assertThat(graded).as("five results, and why there is no sixth").isEqualTo(6);
        assertThat(work.resolve("merged/nothing.notgraded.json")).exists();
        run("grade-class", folder, "--out", work.resolve("merged").toString());
        assertThat(withoutPlaces(out)).isEqualTo(table);
        assertThat(err).contains("5 of 5 had not changed");
        assertThat(work.resolve("merged/pages/ada.html")).exists();
    }

    @Test
    void oneZipCanHoldTheClass() throws IOException {
        Path source = submission("ada").resolve(SOURCES + "Summary.java");
        Path zip = work.resolve("class.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of(
                    "all of them/ada/" + SOURCES + "Summary.java",
                    "all of them/ben/" + SOURCES + "Summary.java",
                    "all of them/ben/../../../outside.java",
                    "/absolute/matml/post01/Summary.java")) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(source, out);
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry("all of them/cem/report.pdf"));
            out.closeEntry();
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = unpacked(temporary);

        assertThat(run("grade-class", zip.toString(), "--out", work.resolve("r").toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("2 submissions,").contains("ben").contains("Not graded: cem");
        assertThat(unpacked(temporary)).isEqualTo(before);

        Files.writeString(zip, "no zip");
        assertThat(run("grade-class", zip.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("is not a readable zip file");
    }

    private static long unpacked(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("matml-class"))
                    .count();
        }
    }

    @Test
    void onlyNamedSubmissionsAreGraded() throws IOException {
        submission("class/ada");
        submission("class/ben");
        run(
                "grade-class",
                work.resolve("class").toString(),
                "--out",
                work.resolve("r").toString(),
                "--only",
                "ben");

        assertThat(out).contains("1 submission,").doesNotContain("ada");
    }

    @Test
    void staffResultsAreNotMadeOfStudentsOnes() throws IOException {
        Path file = submission("class/ada").resolve(SOURCES + "Summary.java");
        Files.writeString(file, Files.readString(file).replace("Math.max(high, value)", "Math.max(high, -value)"));
        String folder = work.resolve("class").toString();
        String results = work.resolve("r").toString();
        run("grade-class", folder, "--out", results);
        run("grade-class", folder, "--out", results, "--for", "staff");
        assertThat(err).doesNotContain("unchanged");
        run("grade-class", folder, "--out", results, "--for", "staff");
        assertThat(err).contains("unchanged");
    }

    private String withoutPlaces(String text) {
        return text.lines().filter(line -> !line.contains(work.toString())).collect(Collectors.joining("\n"));
    }

    @Test
    void classOfUnreadableSubmissionsIsNoSuccess() throws IOException {
        Files.createDirectories(work.resolve("nobody/empty"));

        assertThat(run(
                        "grade-class",
                        work.resolve("nobody").toString(),
                        "--out",
                        work.resolve("r").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).contains("0 submissions").contains("empty is empty: there is nothing to grade");
    }

    @Test
    void checkRunsPublicChecksOfTheNextExercise() throws IOException {
        assertThat(run("check")).isEqualTo(ExitCode.DONE);
        assertThat(out)
                .contains("[open]", "Summary.java:11")
                .contains("0 of 1 point here; 6 more are decided by hidden checks");

        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary"));
        run("check", "summary");
        assertThat(out).contains("DONE  Summary of a column", "1 of 1 point here; 6 more are decided by hidden checks");
    }

    @Test
    void checkSaysWhatDoesNotCompile() throws IOException {
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary").replace("return sum", "retrun sum"));

        assertThat(run("check", "post01/summary")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("NOT COMPILED").contains("Summary.java:");
    }

    @Test
    void bareCommandSaysWhereOneIs() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("[open]").contains("Next: ").doesNotContain("usage");
    }

    @Test
    void hintsGoOneLevelFurtherEachTime() throws IOException {
        run("hint", "summary", "1");
        assertThat(out).contains("(hint 1 of 3)");
        String first = out;
        run("hint", "post01/summary", "1");
        assertThat(out).contains("(hint 2 of 3)").isNotEqualTo(first);
        run("hint", "summary", "1");
        run("hint", "summary", "1");
        assertThat(out).contains("(hint 3 of 3)").contains("exercises/posts/post01/summary.md");

        fixture.write(SOURCES + "Summary.java", "package matml.post01;\nclass Broken {");
        run("hint", "summary");
        assertThat(out).contains("task 1").contains("(hint 3 of 3)");
    }

    @Test
    void answersAreTheSameInTurkey() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            run("grade", submission("ada").toString());
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out).contains("7 of 12 points (58 %)");
    }

    /** Under LC_ALL=POSIX Java cannot write names beyond ASCII; the launcher mends that, a test's own JVM has it. */
    private static String nameThatTheFileSystemHolds(String name, String otherwise) {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.forName(charset).newEncoder().canEncode(name) ? name : otherwise;
    }

    /** A submission with a right summary and nothing else. */
    private Path submission(String name) throws IOException {
        Path file = work.resolve(name).resolve(SOURCES + "Summary.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, fixture.solution("Summary"));
        Files.writeString(file.resolveSibling("Range.java"), fixture.solution("Range"));
        return work.resolve(name);
    }
}
