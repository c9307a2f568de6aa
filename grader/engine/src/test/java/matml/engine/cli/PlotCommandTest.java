package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./matml plot} as a student types it, against the fixture course, which has two figures. */
class PlotCommandTest extends AtTheKeyboard {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    @TempDir
    private Path work;

    private FixtureCourse fixture;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        fixture.build();
        home(fixture.root());
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary"));
        for (String name : new String[] {"Shift", "Range"}) {
            fixture.write(
                    SOURCES + name + ".java",
                    Files.readString(fixture.folder().resolve("stubs/matml/post01/" + name + ".java")));
        }
    }

    @Test
    void drawsTheDeskAndSaysWhereAndWhatNext() throws IOException {
        assertThat(run("plot", "post01", "--plain")).isEqualTo(ExitCode.DONE);

        Path page = fixture.root().resolve("results/plots/post01/index.html");
        assertThat(out)
                .contains("[drawn] The mean of more and more", "yours", "1 to 3")
                .contains("[open] Values less their mean", "Shift.centred is still to be written.")
                .contains("1 of 2 figures drawn.", "Page: " + page)
                .endsWith("Next: ./matml check shift, then ./matml plot post01" + System.lineSeparator());
        assertThat(Files.readString(page)).contains("<svg", "Shift.centred is still to be written.");
        assertThat(names(page.getParent())).containsExactly("index.html", "means.svg", "moved.svg");
    }

    @Test
    void drawsASubmissionWhereItIsToldTo() throws IOException {
        Path ada = work.resolve("ada");
        for (String name : new String[] {"Summary", "Shift", "Range"}) {
            Path file = ada.resolve(SOURCES + name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, fixture.solution(name));
        }
        Path target = work.resolve("some where");

        assertThat(run("plot", "--of", ada.toString(), "--out", target.toString(), "--png"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("What the code of ada learned", "2 of 2 figures drawn.", "Next: look at the page");
        assertThat(names(target.resolve("post01")))
                .containsExactly("index.html", "means.png", "means.svg", "moved.png", "moved.svg");
    }

    @Test
    void drawsASingleExercise() throws IOException {
        Path target = work.resolve("one");

        assertThat(run("plot", "summary", "--out", target.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 of 1 figures drawn.").doesNotContain("Values less their mean");
        assertThat(names(target.resolve("post01"))).containsExactly("index.html", "means.svg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plot post07               | 'post07' names no post, group or exercise",
                "plot post01/quiz          | There are no figures of post01/quiz. There are of: post01/summary, post01/shift.",
                "plot --of nowhere         | nowhere does not exist",
                "plot --isolation none     | --isolation takes auto, process or sandbox",
            })
    void badInputIsAnsweredWithASentence(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
