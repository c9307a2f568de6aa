package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of docs/marks.md, run as they stand there on a graded class with the files that the page shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarksDocTest {
    private static final Path PAGE = Path.of("../../docs/marks.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private String previousHome;
    private Path folder;
    private String out;
    private String err;

    @BeforeAll
    void gradeAClass(@TempDir Path work) throws Exception {
        folder = work;
        FixtureCourse fixture = FixtureCourse.in(work);
        fixture.build();
        previousHome = System.setProperty("matml.home", fixture.root().toString());
        for (String name : List.of("anna", "tom")) {
            fixture.write("class/" + name + "/matml/post01/Summary.java", fixture.solution("Summary"));
        }
        assertThat(run(
                        "grade-class",
                        fixture.root().resolve("class").toString(),
                        "--isolation",
                        "process",
                        "--out",
                        work.resolve("results").toString()))
                .as(err)
                .isEqualTo(ExitCode.DONE);
        Files.writeString(work.resolve("roster.csv"), "login,name\nanna,Anna\ntom,Tom\nzoe,Zo\u00eb\n");
        Files.writeString(
                work.resolve("canvas.csv"),
                "Student,ID,SIS Login ID,Section,post-1 (7)\n"
                        + "    Points Possible,,,,100\n\"A, Anna\",1,anna,x,\n\"T, Tom\",2,tom,x,\n");
        Files.writeString(
                work.resolve("worksheet.csv"),
                "Identifier,Full name,Username,Grade,Maximum grade,Last modified (grade)\n"
                        + "Participant 1,Anna A,anna,,20,-\nParticipant 2,Tom T,tom,,20,-\n");
        Files.writeString(
                work.resolve("submitted.csv"),
                "submission,time,time source\nanna,2026-11-24T08:00+01:00,e-mail to me\n");
        Files.writeString(
                work.resolve("overrides.csv"), "student,exercise,points,reason\nanna,summary,4.5,read by hand\n");
    }

    @AfterAll
    void restoreHome() {
        if (previousHome == null) {
            System.clearProperty("matml.home");
        } else {
            System.setProperty("matml.home", previousHome);
        }
    }

    private int run(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Main.run(new PrintWriter(output), new PrintWriter(errors), arguments);
        out = output.toString();
        err = errors.toString();
        return code;
    }

    static Stream<String> commands() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("    ./matml report "))
                .map(String::strip)
                .toList();
        assertThat(commands).hasSize(8);
        return commands.stream();
    }

    /** As a shell would, with the files where the test has put them. */
    private String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.substring("./matml ".length()));
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean file = word.equals("results") || word.endsWith(".csv") || word.endsWith(".key");
            words.add(file ? folder.resolve(word).toString() : word);
        }
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandDoesItsWork(String command) {
        assertThat(run(words(command))).as(err).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Written: ");
    }

    @Test
    void aRegradeKeepsWhatWasDecidedByHand() throws IOException {
        String command = "./matml report results --overrides overrides.csv";
        run(words(command));
        String before = Files.readString(folder.resolve("results/marks/marks.csv"));
        run(
                "grade-class",
                System.getProperty("matml.home") + "/class",
                "--regrade",
                "--isolation",
                "process",
                "--out",
                folder.resolve("results").toString());
        run(words(command));

        assertThat(Files.readString(folder.resolve("results/marks/marks.csv")))
                .isEqualTo(before)
                .contains("post01/summary 4.5 (read by hand)");
    }

    @Test
    void whatIsMissingIsSaidInASentenceAndNothingIsWritten() {
        Path other = folder.resolve("elsewhere");
        String results = folder.resolve("results").toString();

        assertThat(run("report", results, "--format", "canvas", "--out", other.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("--format canvas needs a --roster").doesNotContain("\tat ");
        assertThat(run("report", results, "--late-loss", "10", "--out", other.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("need a --deadline");
        assertThat(run("report", results, "--format", "csv,pdf", "--out", other.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("There is no format 'pdf'");
        assertThat(run("report", folder.toString(), "--out", other.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("has no results in it");
        assertThat(other).doesNotExist();
    }
}
