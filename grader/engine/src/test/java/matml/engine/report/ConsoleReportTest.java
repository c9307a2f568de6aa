package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import matml.engine.result.Result;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    private static final Pattern ANSI = Pattern.compile("\u001b\\[[0-9]+m");

    @Test
    void colourIsOnlyDecoration() throws IOException {
        for (Result result : Samples.all()) {
            String coloured = text(new Style(true, false, 100), result);
            assertThat(coloured).contains("\u001b[");
            assertThat(ANSI.matcher(coloured).replaceAll("").replaceAll(" +\n", "\n"))
                    .isEqualTo(text(Style.PLAIN, result));
        }
    }

    @Test
    void linesFit() throws IOException {
        for (int width : new int[] {40, 72, 100}) {
            Style style = new Style(false, true, width);
            StringBuilder text = new StringBuilder();
            for (Result result : Samples.all()) {
                text.append(text(style, result));
            }
            new ClassTable(style).write(Samples.summary(), text);
            assertThat(text.toString().lines().filter(line -> !line.contains("./matml")))
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void plainIsAscii() throws IOException {
        assertThat(text(Style.PLAIN, Samples.complete())).isASCII();
    }

    @Test
    void nothingFromASubmissionReachesTheTerminal() throws IOException {
        assertThat(text(Style.PLAIN, Samples.hostile())).doesNotContain("\u001b", "\u0007", "\u202E", "\r", "\u0000");
    }

    @Test
    void filesAreNamedAsAnEditorFindsThem() throws IOException {
        String text =
                new Reports(Style.PLAIN, "exercises/src/main/java").text("text", Samples.half(), Audience.STUDENT);
        assertThat(text)
                .contains("exercises/src/main/java/matml/post01/Splitter.java:27")
                .contains("exercises/src/main/java/matml/post01/Losses.java");
    }

    @Test
    void fullScoreIsOneLineOfJoy() throws IOException {
        assertThat(text(Style.PLAIN, Samples.complete())).containsOnlyOnce("congratulations");
        assertThat(text(Style.PLAIN, Samples.half())).doesNotContain("congratulations");
        assertThat(text(Style.PLAIN, Samples.empty())).doesNotContain("congratulations");
    }

    @Test
    void styleOfAConsole() {
        Map<String, String> none = Map.of();
        assertThat(Style.detect(none, false, true, StandardCharsets.UTF_8)).isEqualTo(new Style(true, true, 100));
        assertThat(Style.detect(none, true, true, StandardCharsets.UTF_8)).isEqualTo(Style.PLAIN);
        assertThat(Style.detect(none, false, false, StandardCharsets.US_ASCII)).isEqualTo(Style.PLAIN);
        assertThat(Style.detect(Map.of("NO_COLOR", "1"), false, true, StandardCharsets.UTF_8)
                        .colour())
                .isFalse();
        assertThat(Style.detect(Map.of("TERM", "dumb"), false, true, StandardCharsets.UTF_8)
                        .colour())
                .isFalse();
        assertThat(Style.detect(Map.of("COLUMNS", "80"), false, true, StandardCharsets.UTF_8)
                        .width())
                .isEqualTo(80);
        assertThat(Style.detect(Map.of("COLUMNS", "7"), false, true, StandardCharsets.UTF_8)
                        .width())
                .isEqualTo(40);
        assertThatThrownBy(() -> new Style(false, false, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columns() {
        assertThat(Columns.width("Zo\u00eb")).isEqualTo(3);
        assertThat(Columns.width("Zoe\u0308")).isEqualTo(3);
        assertThat(Columns.width("\u674e\u96f7")).isEqualTo(4);
        assertThat(Columns.width("\ud83d\ude00")).isEqualTo(2);
        assertThat(Columns.cut("\u674e\u96f7\u674e\u96f7", 6)).isEqualTo("\u674e...");
        assertThat(Columns.left("\u674e", 4)).isEqualTo("\u674e  ");
        assertThat(Columns.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(Columns.wrap("abcdefgh ij", 4)).isEqualTo(List.of("abcd", "efgh", "ij"));
        assertThat(Columns.wrap("a\n\nb", 4)).isEqualTo(List.of("a", "", "b"));
        assertThat(Columns.wrap("", 4)).isEqualTo(List.of(""));
    }

    @Test
    void texts() {
        assertThat(Text.line(null)).isEmpty();
        assertThat(Text.line(" a\r\nb\tc ")).isEqualTo("a b    c");
        assertThat(Text.lines("a  \r\n\u001b[1mb")).isEqualTo("a\n\uFFFD[1mb");
        assertThat(Text.line("x".repeat(3_000) + "end"))
                .contains("(1003 characters left out)")
                .endsWith("xend");
    }

    private static String text(Style style, Result result) throws IOException {
        return new Reports(style).text("text", result, Audience.STUDENT);
    }
}
