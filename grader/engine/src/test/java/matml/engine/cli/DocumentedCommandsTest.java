package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that the documentation tells an instructor to type is one that there is, and every file is there. */
class DocumentedCommandsTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final List<String> PAGES = List.of(
            "first-class",
            "classroom50",
            "github-classroom",
            "gitlab",
            "thousand",
            "marks",
            "class-page",
            "gradescope",
            "similar",
            "not-proved");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    record Line(String page, String command) {
        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    static Stream<Line> commands() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String page : PAGES) {
            Files.readAllLines(DOCS.resolve(page + ".md")).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("./matml "))
                    .forEach(line -> lines.add(new Line(page, line)));
        }
        assertThat(lines).hasSizeGreaterThan(15);
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isACommandThatThereIs(Line line) {
        String[] words = line.command().substring("./matml ".length()).split(" +");

        assertThatCode(() -> new CommandLine(new Main()).parseArgs(words)).doesNotThrowAnyException();
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(DOCS.resolve(page + ".md")));
        while (link.find()) {
            assertThat(DOCS.resolve(link.group(1))).exists();
        }
    }
}
