package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.compile.Compiler;
import matml.engine.publish.Secret.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakSearchTest {
    private static final Secret NAME = new Secret(Kind.WORD, "a name", "mseOfSmallErrors", "here");
    private static final Secret ID = new Secret(Kind.WORD, "a name", "sum-not-mean", "here");
    private static final Secret LINE =
            new Secret(Kind.PHRASE, "a line", "double error = actual[i] - predicted[i] + \"e\".length();", "here");
    private static final Secret NUMBER = new Secret(Kind.NUMBER, "a number", "0.7319482", "here");

    /** In a class file its length stands in front of it, and looks like the letter A. */
    private static final Secret LONG = new Secret(Kind.WORD, "a name", "m" + "x".repeat(64), "here");

    private final LeakSearch search = new LeakSearch(List.of(NAME, ID, LINE, NUMBER, LONG));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mseOfSmallErrors",
                "see LossesChecks.mseOfSmallErrors(Observations)",
                "the mistake sum-not-mean.java",
                "double error = actual[i] - predicted[i] + \"e\".length();",
                "x\n\t double   error =\r\n actual[i] - predicted[i] + \"e\".length(); y",
                " * double error = actual[i]\n   *   - predicted[i]\n * + \"e\".length();",
                "{\"text\": \"double error = actual[i] - predicted[i] + \\\"e\\\".length();\"}",
                "it is 0.7319482",
                "it is -0.73194820.",
                "it is 7.319482e-1 exactly"
            })
    void findsASecretHoweverItIsWritten(String text) {
        assertThat(search.inBytes(Map.of("a.md", bytes(text)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mseOfSmallErrorsIsFine",
                "sum-not-mean-but",
                "a sum, not a mean",
                "double error = actual[i] - predicted[j];",
                "0.73194821",
                "10.7319482",
                ""
            })
    void findsNothingElse(String text) {
        assertThat(search.inBytes(Map.of("a.md", bytes(text)))).isEmpty();
    }

    @Test
    void looksIntoNames() {
        assertThat(search.inBytes(Map.of("wrong/sum-not-mean.java", new byte[0])))
                .hasSize(1);
    }

    @Test
    void looksIntoArchivesInArchives() throws IOException {
        byte[] inner = zip("deep/notes.txt", bytes("a b c mseOfSmallErrors " + "x".repeat(2_000)));
        byte[] outer = zip("lib/inner.jar", inner);

        List<Leak> leaks = search.inBytes(Map.of("engine.jar", outer));

        assertThat(leaks).extracting(Leak::file).contains("engine.jar!/lib/inner.jar!/deep/notes.txt");
    }

    @Test
    void looksIntoClasses() throws IOException {
        Map<String, byte[]> classes;
        try (Compiler compiler = new Compiler(List.of())) {
            classes = compiler.compile(Map.of(
                            "a/A.java",
                            "package a; class A { double x = 0.7319482; void " + LONG.text() + "() {} }",
                            "matml/post01/B.java",
                            "package matml.post01; class B {}"))
                    .classes();
        }

        assertThat(search.inBytes(Map.of("A.class", classes.get("a.A"))))
                .extracting(Leak::secret)
                .containsExactlyInAnyOrder(LONG, NUMBER);
        assertThat(search.inBytes(Map.of("x.jar", zip("B.class", classes.get("matml.post01.B")))))
                .extracting(leak -> leak.secret().what())
                .containsExactly("a compiled solution");
    }

    @Test
    void whatCannotBeSearchedIsReported() {
        byte[] broken = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61, 0, 9, 99, 1, 1};

        assertThat(search.inBytes(Map.of("x.class", broken)))
                .extracting(leak -> leak.secret().what())
                .containsExactly("a class that cannot be searched");
    }

    @Test
    void aPhraseThatCannotBeFoundIsRefused() {
        assertThatThrownBy(() -> new LeakSearch(List.of(new Secret(Kind.PHRASE, "a line", "i++", "here"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
