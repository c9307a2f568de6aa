package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void hostileTextsStayTexts() throws IOException {
        String text = new Reports(Style.PLAIN).text("md", Samples.hostile(), Audience.STUDENT);
        String fence = null;
        int rows = 0;
        for (String line : text.lines().toList()) {
            if (fence != null) {
                fence = line.equals(fence) ? null : fence;
                continue;
            }
            if (line.matches("`{3,}text")) {
                fence = line.replace("text", "");
                continue;
            }
            String plain = line.replaceAll("(`+)[^`].*?[^`]\\1(?!`)", "")
                    .replace("<!-- -->", "")
                    .replaceAll("^</?details>(<summary>[\\w ]+</summary>)?$", "");
            assertThat(plain).doesNotContain("<", ">").doesNotContain("\u001b", "\u0000");
            if (line.startsWith("|")) {
                rows++;
                assertThat(line.replace("\\\\", "").replace("\\|", "").chars().filter(each -> each == '|'))
                        .hasSize(4);
            }
        }
        assertThat(fence).isNull();
        assertThat(rows).isEqualTo(5);
    }

    @Test
    void escapes() {
        assertThat(Markdown.text("a|b `c` <d> & *e*")).isEqualTo("a\\|b \\`c\\` &lt;d&gt; &amp; \\*e\\*");
        assertThat(List.of("- a", "1. a", "# a", "+ a", "=== a"))
                .allSatisfy(text -> assertThat(Markdown.text(text)).contains("\\"));
        assertThat(Markdown.text("12) a")).isEqualTo("12\\) a");
        assertThat(Markdown.text("x\ny")).isEqualTo("x y");
        assertThat(Markdown.text("@team http://a.b")).isEqualTo("@<!-- -->team http\\://a.b");
        assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
        assertThat(Markdown.code("`")).isEqualTo("`` ` ``");
        assertThat(Markdown.code(" ")).isEmpty();
    }
}
