package matml.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.FixtureCourse;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Submissions that are attacks by their form: made here, since a clone on Windows or macOS could not hold them. Each is
 * graded for what it holds, or refused in a sentence; nothing outside changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedTest {
    private static final String SUMMARY = "src/main/java/matml/post01/Summary.java";
    private static final String HONEST = """
            package matml.post01;

            public final class Summary {
                // Mittelwert für Größen
                public static double mean(double[] v) {
                    double s = 0;
                    for (double x : v) s += x;
                    return s / v.length;
                }

                public static Range range(double[] v) {
                    double a = v[0], b = v[0];
                    for (double x : v) {
                        a = Math.min(a, x);
                        b = Math.max(b, x);
                    }
                    return new Range(a, b);
                }
            }
            """;

    private Path folder;
    private FixtureCourse fixture;
    private Optional<Path> archive;
    private final List<Case> cases = new ArrayList<>();

    /** Writes a submission; returns false where this file system cannot hold it. */
    @FunctionalInterface
    private interface Writer {
        boolean write(Path path) throws Exception;
    }

    /**
     * @param score points of the exercise, or -1 if it is refused
     * @param says a piece of a remark, or of the refusal
     */
    private record Case(String name, int score, String says, Writer writer) {}

    @BeforeAll
    void buildCourse(@TempDir Path temporary) throws Exception {
        folder = temporary;
        fixture = FixtureCourse.in(temporary);
        fixture.build();
        archive = FastStarts.make(folder, fixture);
    }

    @AfterAll
    void clearAway() throws IOException {
        FastStarts.end();
        // Links that lead out of the temporary folder: whoever deletes that folder need not think about them.
        try (Stream<Path> walk = Files.walk(folder.resolve("submissions"))) {
            for (Path link : walk.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> malformedSubmissions() throws Exception {
        links();
        archives();
        sizes();
        names();
        encodings();
        compiledCode();
        Arena arena = new Arena(folder.resolve("arena"), fixture, new Isolation(Optional.empty(), archive), true, 10);
        Map<Case, Future<Result>> running = new LinkedHashMap<>();
        for (Case one : cases) {
            running.put(one, arena.later(() -> {
                Path path = folder.resolve("submissions").resolve(one.name());
                Files.createDirectories(path.getParent());
                Assumptions.assumeTrue(one.writer().write(path), "this file system cannot hold it");
                return new SubmissionReader().read(path);
            }));
        }
        Stream<DynamicTest> each = running.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().name(), () -> judge(entry.getKey(), entry.getValue(), arena)));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("nothing outside has changed", arena::untouched)))
                .onClose(() -> close(arena));
    }

    private static void close(Arena arena) {
        try {
            arena.close();
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static void judge(Case one, Future<Result> graded, Arena arena) throws Exception {
        List<String> said;
        int score = -1;
        try {
            Result result = graded.get();
            score = result.posts().get(0).exercises().get(0).score();
            said = result.remarks();
            arena.harmless(result);
            assertThat(result.max()).isEqualTo(12);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TestAbortedException cannotHold) {
                throw cannotHold;
            }
            assertThat(failed).hasCauseInstanceOf(UnreadableSubmission.class);
            said = List.of(failed.getCause().getMessage());
        }
        assertThat(score).as(said.toString()).isEqualTo(one.score());
        assertThat(said).hasSizeLessThan(40);
        if (one.says().isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).anyMatch(each -> each.contains(one.says()));
        }
    }

    private void folder(String name, int score, String says, Object... pathsAndTexts) {
        cases.add(new Case(name, score, says, path -> {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                Object content = pathsAndTexts[i + 1];
                byte[] bytes =
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8);
                write(path.resolve((String) pathsAndTexts[i]), bytes);
            }
            return true;
        }));
    }

    private void zip(String name, int score, String says, Object... pathsAndTexts) {
        cases.add(new Case(name + ".zip", score, says, path -> {
            write(path, zipped(pathsAndTexts));
            return true;
        }));
    }

    private static byte[] zipped(Object... pathsAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) pathsAndTexts[i]));
                Object content = pathsAndTexts[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static boolean link(Path link, Path target) throws IOException {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException notAllowed) {
            return false;
        }
    }

    private void links() throws IOException {
        Path secret = folder.resolve("secret");
        write(secret.resolve("matml/post01/Summary.java"), HONEST.getBytes(StandardCharsets.UTF_8));
        Path file = secret.resolve("matml/post01/Summary.java");
        cases.add(new Case(
                "link to a file", -1, "is a link or no ordinary file", path -> link(path.resolve(SUMMARY), file)));
        cases.add(new Case("link beside a file", 7, "is a link or no ordinary file", path -> {
            write(path.resolve(SUMMARY), HONEST.getBytes(StandardCharsets.UTF_8));
            return link(path.resolve("src/main/java/matml/post01/Passwords.java"), Path.of("/etc/passwd"));
        }));
        cases.add(new Case("link to a folder", -1, "nothing", path -> link(path.resolve("src/main/java"), secret)));
        cases.add(new Case("link to itself", 7, "is a link or no ordinary file", path -> {
            write(path.resolve(SUMMARY), HONEST.getBytes(StandardCharsets.UTF_8));
            return link(path.resolve("src/main/java/matml/post01/Loop.java"), Path.of("Loop.java"))
                    && link(path.resolve("src/main/loop"), Path.of(".."));
        }));
        cases.add(new Case("link to the answers", -1, "is a link or no ordinary file", path -> {
            return link(path.resolve("quiz/post01.txt"), Path.of("/etc/hostname"));
        }));
        cases.add(new Case("device", -1, "is a link or no ordinary file", path -> {
            Files.createDirectories(path.resolve(SUMMARY).getParent());
            try {
                return new ProcessBuilder("mkfifo", path.resolve(SUMMARY).toString())
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException notHere) {
                return false;
            }
        }));
        cases.add(new Case("link to a device", -1, "is a link or no ordinary file", path -> {
            return link(path.resolve(SUMMARY), Path.of("/dev/zero"));
        }));
    }

    private void archives() throws IOException {
        zip("slip", 7, "points outside", SUMMARY, HONEST, "../../../matml-attack-slip.java", "class X {}");
        zip("slip within", 7, "points outside", SUMMARY, HONEST, "src/../../matml-attack-slip.java", "class X {}");
        zip("absolute", 7, "points outside", SUMMARY, HONEST, "/tmp/matml-attack-absolute.java", "class X {}");
        zip("backslashes", 7, "points outside", SUMMARY, HONEST, "..\\..\\matml-attack-back.java", "class X {}");
        zip("drive", 7, "", SUMMARY, HONEST, "C:/matml/notes.md", "x");
        zip("only slip", -1, "nothing", "../" + SUMMARY, HONEST);
        zip("null in name", 7, "control characters", SUMMARY, HONEST, "x\0matml/post01/X.java", "class X {}");
        zip("root entries", 7, "points outside", SUMMARY, HONEST, "\\", "", "x//", "");
        zip("entry without name", 7, "", SUMMARY, HONEST, " ", "");
        zip("bomb", -1, "larger than 256 KiB", SUMMARY, new byte[100 << 20]);
        zip("nested", 7, "", SUMMARY, HONEST, "more.zip", zipped("matml/post01/Other.java", "class Other {}"));
        zip("only nested", -1, "nothing", "submission.zip", zipped(SUMMARY, HONEST));
        zip("empty archive", -1, "nothing");
        cases.add(new Case("no archive.zip", -1, "is not a readable zip", path -> {
            write(path, "this is no zip".getBytes(StandardCharsets.UTF_8));
            return true;
        }));
        cases.add(new Case("cut archive.zip", -1, "is not a readable zip", path -> {
            byte[] whole = zipped(SUMMARY, HONEST);
            write(path, java.util.Arrays.copyOf(whole, whole.length / 2));
            return true;
        }));
        cases.add(new Case("spoilt archive.zip", -1, "is not a readable zip", path -> {
            byte[] whole = zipped(SUMMARY, HONEST);
            for (int i = 60 + SUMMARY.length(); i < 160 + SUMMARY.length(); i++) {
                whole[i] = (byte) 0xFF;
            }
            write(path, whole);
            return true;
        }));
        cases.add(new Case("old encoding of names.zip", 7, "", path -> {
            Files.createDirectories(path.getParent());
            try (OutputStream out = Files.newOutputStream(path);
                    ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM437"))) {
                for (String name : List.of("Lösung/" + SUMMARY, "Lösung/Übung.txt")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(HONEST.getBytes(StandardCharsets.UTF_8));
                }
            }
            return true;
        }));
        cases.add(new Case("folder called.zip", 7, "", path -> {
            write(path.resolve(SUMMARY), HONEST.getBytes(StandardCharsets.UTF_8));
            return true;
        }));
        cases.add(new Case("a file.java", -1, "is a file, not a submission", path -> {
            write(path, HONEST.getBytes(StandardCharsets.UTF_8));
            return true;
        }));
    }

    private void sizes() {
        folder("empty folder", -1, "nothing", "src/readme.md", "");
        folder("huge file", -1, "larger than 256 KiB", SUMMARY, HONEST + " ".repeat(300_000));
        folder(
                "huge file beside",
                7,
                "larger than 256 KiB",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/Big.java",
                " ".repeat(3_000_000));
        folder("blank lines", -1, "its first line is no", "Blank.java", "\n".repeat(250_000));
        folder("many packages", -1, "its first line is no", "Blank.java", "package\n".repeat(30_000));
        cases.add(new Case("ten thousand files", 7, "at most 500 files", path -> {
            write(path.resolve(SUMMARY), HONEST.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 10_000; i++) {
                write(
                        path.resolve("src/main/java/matml/post01/T" + i + ".java"),
                        ("package matml.post01; class T" + i + " {}").getBytes(StandardCharsets.UTF_8));
            }
            return true;
        }));
        cases.add(new Case("many huge files.zip", -1, "named like its class", path -> {
            Files.createDirectories(path.getParent());
            byte[] much = new byte[262_145];
            try (OutputStream out = Files.newOutputStream(path);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 200; i++) {
                    zip.putNextEntry(new ZipEntry("notes " + i + ".java"));
                    zip.write(much, 0, 10);
                }
                for (int i = 0; i < 100; i++) {
                    zip.putNextEntry(new ZipEntry("Big" + i + ".java"));
                    zip.write(much);
                }
            }
            return true;
        }));
        cases.add(new Case("many strange names.zip", 7, "more remarks of this kind", path -> {
            List<Object> entries = new ArrayList<>(List.of(SUMMARY, HONEST));
            for (int i = 0; i < 5_000; i++) {
                entries.addAll(List.of("src/main/java/matml/post01/copy (" + i + ").java", "x"));
            }
            write(path, zipped(entries.toArray()));
            return true;
        }));
        folder("long quiz", 7, "was not understood", SUMMARY, HONEST, "quiz/post01.txt", "what?\n".repeat(30_000));
        folder("huge quiz", 7, "larger than", SUMMARY, HONEST, "quiz/post01.txt", "1: a\n".repeat(100_000));
        folder("binary quiz", 7, "Latin-1", SUMMARY, HONEST, "quiz/post01.txt", new byte[] {-1, 0, 7, 10, '1', ':', 'a'
        });
        folder(
                "line of quiz",
                7,
                "was not understood",
                SUMMARY,
                HONEST,
                "quiz/post01.txt",
                "1" + " ".repeat(200_000) + "a");
        folder(
                "many findings",
                7,
                "System.exit is not allowed",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/Findings.java",
                findings(3_000));
    }

    private static String findings(int count) {
        StringBuilder text = new StringBuilder("package matml.post01;\nclass Findings {\n");
        for (int i = 0; i < count; i++) {
            text.append("void m").append(i).append("() { System.exit(0); }\n");
        }
        return text.append("}\n").toString();
    }

    private void names() {
        zip(
                "copy of a download",
                7,
                "named like its class",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/Summary (1).java",
                "x");
        zip(
                "name with a colon",
                7,
                "named like its class",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/a:b%zz.java",
                "x");
        zip(
                "name with markup",
                7,
                "named like its class",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/<script>alert(1)</script>.java".replace("</", "<-"),
                "x");
        zip(
                "name of two lines",
                7,
                "control characters",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/a\n::error::b.java",
                "x");
        zip(
                "name turned round",
                7,
                "named like its class",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/\u202evaj.java",
                "x");
        zip(
                "long name",
                7,
                "",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/" + "A".repeat(240) + ".java",
                "package matml.post01; class " + "A".repeat(240) + " {}");
        zip("longer name", 7, "longer than 500", SUMMARY, HONEST, "matml/post01/".repeat(4_000) + "A.txt", "");
        zip(
                "reserved names",
                7,
                "",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/CON.java",
                "package matml.post01; class CON {}",
                "src/main/java/matml/post01/aux.java",
                "package matml.post01; class aux {}");
        zip(
                "names that differ by case",
                7,
                "",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/SUMMARY.java",
                "package matml.post01; final class SUMMARY { static int x; }",
                "src/main/java/matml/post01/summary.java",
                "package matml.post01; final class summary {}");
        zip("deep folders", 7, "", SUMMARY, HONEST, "a/".repeat(100) + "notes.txt", "x");
        folder(
                "keyword",
                7,
                "does not compile",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/class.java",
                "package matml.post01; class class {}");
    }

    private void encodings() {
        folder("byte order mark", 7, "", SUMMARY, "\uFEFF" + HONEST);
        folder("utf-16 little", 7, "is UTF-16", SUMMARY, ("\uFEFF" + HONEST).getBytes(StandardCharsets.UTF_16LE));
        folder("utf-16 big", 7, "is UTF-16", SUMMARY, HONEST.getBytes(StandardCharsets.UTF_16));
        folder("utf-16 without mark", 0, "Latin-1", SUMMARY, HONEST.getBytes(StandardCharsets.UTF_16LE));
        folder("latin-1", 7, "read as Latin-1", SUMMARY, HONEST.getBytes(StandardCharsets.ISO_8859_1));
        folder(
                "carriage returns",
                7,
                "",
                SUMMARY,
                HONEST.replace('\n', '\r').replace("// Mittelwert für Größen\r", "/* x */\r"));
        folder("windows lines", 7, "", SUMMARY, HONEST.replace("\n", "\r\n"));
        folder("nulls", 3, "", SUMMARY, HONEST.replace("double s = 0;", "double s = 0;\0"));
        folder("end of file mark", 7, "", SUMMARY, HONEST + "\u001a");
        folder("loose with mark", 7, "placed by their package line", "Summary.java", "\uFEFF" + HONEST);
    }

    private void compiledCode() throws IOException {
        byte[] code = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};
        folder("only classes", -1, "nothing", "src/main/java/matml/post01/Summary.class", code);
        folder(
                "classes and jars beside",
                7,
                "",
                SUMMARY,
                HONEST,
                "src/main/java/matml/post01/Range.class",
                code,
                "src/main/resources/matml/post01/Summary.class",
                code,
                "target/classes/matml/post01/Summary.class",
                code,
                "lib/evil.jar",
                zipped("matml/post01/Summary.class", code, "META-INF/services/java.lang.Runnable", "x"));
    }
}
