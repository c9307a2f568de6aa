package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.similar.JPlag;
import matml.engine.similar.SimilarPairs;
import matml.engine.similar.SimilarPairs.Pair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which submissions are alike, with a script in the place of Java and JPlag, and once with the real ones. */
@DisabledOnOs(OS.WINDOWS)
class SimilarCommandTest extends AtTheKeyboard {
    private static final String SUMMARY = "exercises/src/main/java/matml/post01/Summary.java";
    private static final String HOSTILE = "=cmd|' <b>@all";

    /** As JPlag 6 answered to the three. */
    private static final String ANSWER =
            "jplag\t6.0.0\nunreadable\ts00002\tpost01-0001.java\nshort\ts00002\npair\ts00003\ts00001\t0.75\t20\n"
                    + "pair\ts00001\ts00002\t0.9876\t41\nend\t3\n";

    private FixtureCourse fixture;
    private Path students;

    @TempDir
    private Path work;

    @BeforeAll
    void course(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        fixture.build();
        home(fixture.root());
    }

    @BeforeEach
    void threeSubmissions() throws IOException {
        students = work.resolve("my class");
        for (String name : List.of(HOSTILE, "anna", "zoë")) {
            write(students.resolve(name).resolve(SUMMARY), fixture.solution("Summary"));
            write(students.resolve(name).resolve("pom.xml"), "<project/>");
            write(students.resolve(name).resolve("src/test/java/matml/post01/T.java"), "class T {}");
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A program that says of itself that it is Java, keeps what it was given, and answers. */
    private Path java(String version, String rest) throws IOException {
        Path script = write(
                work.resolve("java"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\"' >&2; exit 0; fi\n"
                        + rest);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private int similar(Path java, String... more) throws IOException {
        Path jar = write(work.resolve("jplag.jar"), "");
        List<String> words = Stream.concat(
                        Stream.of(
                                "similar",
                                students.toString(),
                                "--jplag",
                                jar.toString(),
                                "--java",
                                java.toString(),
                                "--report",
                                work.resolve("results").toString()),
                        Stream.of(more))
                .toList();
        return run(words.toArray(String[]::new));
    }

    private int answered(String answer, String... more) throws IOException {
        Path file = write(work.resolve("answer"), answer);
        return similar(
                java(
                        "21.0.2",
                        "cp -r \"$6\" '" + work.resolve("seen") + "'\ncp -r \"$7\" '" + work.resolve("given")
                                + "'\ncp '" + file + "' \"$8\"\n"),
                more);
    }

    @Test
    void pairsAreWrittenForPeopleAndForTheClassPage() throws IOException {
        assertThat(answered(ANSWER)).as(err).isZero();

        SimilarPairs pairs = SimilarPairs.in(work.resolve("results")).orElseThrow();
        assertThat(pairs.tool()).isEqualTo("JPlag 6.0.0");
        assertThat(pairs.compared()).isEqualTo(3);
        assertThat(pairs.pairs())
                .containsExactly(new Pair(HOSTILE, "anna", 0.9876, 41), new Pair(HOSTILE, "zoë", 0.75, 20));
        assertThat(pairs.remarks())
                .containsExactly(
                        "Summary.java of anna: JPlag cannot read it; look at it yourself.",
                        "anna: there is too little that is not of the stubs.");
        assertThat(out).contains("3 submissions compared by JPlag 6.0.0; 2 pairs are alike", " 98 %  ");
        Path tables = SimilarPairs.folder(work.resolve("results"));
        assertThat(tables.resolve("similar.csv")).content().contains("'=cmd|' <b>@all,anna,98,41");
        assertThat(tables.resolve("similar.md"))
                .content()
                .contains("| =cmd\\|' &lt;b>@<!-- -->all | anna | 98 % | 41 tokens |");
    }

    @Test
    void theToolSeesOnlyWhatCountsUnderNamesOfOurs() throws IOException {
        answered(ANSWER);

        try (Stream<Path> files = Files.walk(work.resolve("seen"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> work.resolve("seen").relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "s00001/post01-0001.java", "s00002/post01-0001.java", "s00003/post01-0001.java");
        }
        assertThat(work.resolve("given/post01-Summary.java")).content().contains("Todo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jplag\t6.0.0\n",
                "end\t3\n",
                "jplag\t6.0.0\npair\ts00001\ts00009\t0.9\t4\nend\t3\n",
                "jplag\t6.0.0\npair\ts00001\ts00002\tNaN\t4\nend\t3\n",
                "jplag\t6.0.0\npair\ts00001\ts00002\t1.5\t4\nend\t3\n",
                "jplag\t6.0.0\npair\ts00001\ts00002\t0.9\t-4\nend\t3\n",
                "jplag\t6.0.0\nunreadable\ts00001\t../../secret\nend\t3\n",
                "jplag\t6.0.0\nend\t3\npair\ts00001\ts00002\t0.9\t4\n",
                "jplag\t6.0.0\nend\t4000\n",
                "<html>"
            })
    void anAnswerThatMakesNoSenseIsRefusedWhole(String answer) throws IOException {
        assertThat(answered(answer)).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("What JPlag wrote cannot be read (", "similar --fetch");
        assertThat(work.resolve("results")).doesNotExist();
    }

    @Test
    void whatItComplainsAboutIsShown() throws IOException {
        assertThat(similar(java("25", "echo one; echo no memory left >&2; exit 1\n")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("JPlag did not come to an end.", "no memory left");
    }

    @Test
    void whereItCannotRunASentenceSaysWhatToDo() throws IOException {
        assertThat(similar(java("17.0.9", ""))).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("JPlag needs a JDK 21 or newer", "(Java 17)", "--java DIR");

        assertThat(run("similar", students.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("is not here", "./matml similar --fetch", "GPL-3");

        assertThat(run("similar")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Give the folder");
        assertThat(answered(ANSWER, "--at-least", "101")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aBrokenDocumentIsSaidAndNoneIsNone() throws IOException {
        assertThat(SimilarPairs.in(work.resolve("nothing"))).isEmpty();
        for (String text : List.of("", "[]", "{}", "{\"schema\":\"matml-similar/1\"}", "{\"schema\":\"other/1\"}")) {
            write(SimilarPairs.file(work.resolve("broken")), text);
            assertThatThrownBy(() -> SimilarPairs.in(work.resolve("broken")))
                    .as(text)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("run ./matml similar again");
        }
    }

    /** A JDK beside the one that runs this, if it is new enough. */
    private static Optional<Path> newer() throws IOException {
        if (Runtime.version().feature() >= JPlag.JAVA) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return beside.filter(each -> Files.isRegularFile(each.resolve("release")))
                    .filter(each -> release(each).matches("(?s).*JAVA_VERSION=\"(2[1-9]|[3-9]\\d).*"))
                    .findFirst();
        }
    }

    private static String release(Path jdk) {
        try {
            return Files.readString(jdk.resolve("release"));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** The real one, fetched: a copy with other names is found, what everybody was given is not. */
    @Test
    @Tag("maven")
    void jPlagItselfFindsTheCopy() throws IOException {
        Optional<Path> jdk = newer();
        assumeTrue(jdk.isPresent(), "no JDK 21 or newer here");
        String own = "package matml.post01;\n\npublic final class Summary {\n"
                + "    public static double mean(double[] v) {\n        double total = 0;\n        int i = 0;\n"
                + "        while (i < v.length) {\n            total += v[i];\n            i++;\n        }\n"
                + "        if (v.length == 0) {\n            throw new IllegalArgumentException(\"none\");\n        }\n"
                + "        return total / v.length;\n    }\n}\n";
        write(students.resolve("anna").resolve(SUMMARY), own);
        write(
                students.resolve("zoë").resolve(SUMMARY),
                "// mine\n"
                        + own.replace("total", "summe")
                                .replace("int i", "int k")
                                .replace("i++", "k++"));
        write(students.resolve("broken").resolve(SUMMARY), "class {");
        write(students.resolve("stub").resolve(SUMMARY), fixture.solution("Summary"));

        int code = run(
                "similar",
                students.toString(),
                "--fetch",
                "--java",
                jdk.get().toString(),
                "--report",
                work.resolve("results").toString());

        assertThat(code).as(err).isZero();
        // The other tests are to find none.
        Files.move(fixture.root().resolve("tools"), work.resolve("tools"));
        SimilarPairs pairs = SimilarPairs.in(work.resolve("results")).orElseThrow();
        assertThat(pairs.pairs().stream().map(pair -> pair.a() + " " + pair.b()))
                .contains("anna zoë");
        assertThat(pairs.pairs().stream().map(pair -> pair.a() + " " + pair.b()))
                .noneMatch(pair -> pair.contains("anna stub") || pair.contains("broken"));
        assertThat(pairs.remarks()).anyMatch(remark -> remark.contains("Summary.java of broken"));
    }
}
