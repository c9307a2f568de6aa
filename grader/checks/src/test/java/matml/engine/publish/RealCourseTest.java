package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.result.Result.Visibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** This course, published: nothing secret in it, and it works where there is a JDK and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealCourseTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    private Course course;
    private Publication publication;
    private List<Secret> secrets;

    @BeforeAll
    void publish() throws IOException {
        course = Course.open(Path.of("target/course"));
        secrets = Secrets.of(ROOT, course);
        publication = new Publisher(ROOT, course, new Installation(ROOT).engine(), List.of("text"))
                .publication(course.select(List.of("post01")));
    }

    @Test
    void nothingSecretIsInIt() {
        assertThat(new LeakSearch(secrets).in(publication.files())).isEmpty();
        assertThat(publication.files().keySet())
                .noneMatch(path -> path.matches("(?i).*(wrong|alternatives|solutions|fingerprint|left-out|\\.git/).*"));
    }

    /** The search would not find what it does not look for. */
    @Test
    void everyHiddenNameAndEveryMisconceptionIsLookedFor() {
        Set<String> texts = secrets.stream().map(Secret::text).collect(Collectors.toSet());

        List<Check> hidden = course.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .toList();
        assertThat(texts).containsAll(hidden.stream().map(Check::method).toList());
        assertThat(texts)
                .containsAll(hidden.stream()
                        .map(check ->
                                check.checkClass().substring(check.checkClass().lastIndexOf('.') + 1))
                        .toList());
        assertThat(texts)
                .containsAll(course.exercises().stream()
                        .flatMap(exercise -> exercise.misconceptions().stream())
                        .map(each -> each.message().tell().strip().replaceAll("\\s+", " "))
                        .toList());
        assertThat(texts)
                .containsAll(course.posts().stream()
                        .flatMap(post -> post.quiz().questions().stream())
                        .flatMap(question -> question.options().values().stream())
                        .toList());
        Map<Secret.Kind, Long> kinds =
                secrets.stream().collect(Collectors.groupingBy(Secret::kind, Collectors.counting()));
        assertThat(kinds.get(Secret.Kind.NUMBER)).isGreaterThan(30);
        assertThat(secrets.stream().filter(each -> each.what().equals("a line of a solution")))
                .hasSizeGreaterThan(200);
    }

    /** Every secret, written into a file of its own among those that are published. */
    @Test
    void everySecretIsFoundWhereItIsPlanted() {
        Map<String, byte[]> planted = new TreeMap<>();
        for (int i = 0; i < secrets.size(); i++) {
            planted.put(
                    "planted" + i + ".md", ("so " + secrets.get(i).text() + " it is").getBytes(StandardCharsets.UTF_8));
        }

        Set<String> found = new LeakSearch(secrets)
                .inBytes(planted).stream().map(Leak::file).collect(Collectors.toSet());

        assertThat(planted.keySet()).allMatch(found::contains);
    }

    /** The files themselves, as a careless hand would put them in. */
    @Test
    void everySecretFileIsFoundWhereItIsPlanted() throws IOException {
        Map<String, byte[]> planted = new TreeMap<>();
        for (String each : List.of("checks.jar", "solutions.jar", "course.json", "fingerprints.json")) {
            planted.put(
                    "matml-engine/course/" + each,
                    Files.readAllBytes(course.folder().resolve(each)));
        }
        for (String each : List.of(
                "solutions/src/main/java/matml/post01/",
                "grader/checks/src/main/java/",
                "grader/checks/wrong/",
                "grader/checks/alternatives/",
                "grader/checks/quiz/")) {
            try (Stream<Path> walk = Files.walk(ROOT.resolve(each))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (!each.startsWith("solutions")
                            || new String(bytes, StandardCharsets.UTF_8).contains("BEGIN SOL")) {
                        planted.put(file.toString().substring(ROOT.toString().length() + 1), bytes);
                    }
                }
            }
        }
        Map<String, byte[]> named = new LinkedHashMap<>();
        planted.forEach((path, bytes) -> named.put("x" + named.size() + path.substring(path.lastIndexOf('.')), bytes));
        byte[] solution = Files.readAllBytes(ROOT.resolve("solutions/target/classes/matml/post01/Losses.class"));
        named.put("matml-engine/lib/extra.jar", zip("Losses.class", solution));

        Set<String> found = new LeakSearch(secrets)
                .inBytes(named).stream()
                        .map(leak -> leak.file().replaceFirst("!/.*", ""))
                        .collect(Collectors.toSet());

        assertThat(named.keySet().stream().filter(path -> !found.contains(path)))
                .isEmpty();
    }

    @Test
    void everyLinkInATextLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        publication.files().forEach((path, file) -> {
            if (path.endsWith(".md")) {
                Matcher link = LINK.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
                while (link.find()) {
                    Path target = Path.of(path).resolveSibling(link.group(1)).normalize();
                    String name = target.toString().replace('\\', '/');
                    boolean folder =
                            publication.files().keySet().stream().anyMatch(each -> each.startsWith(name + "/"));
                    if (!link.group(1).contains("://") && !publication.files().containsKey(name) && !folder) {
                        dead.add(path + " -> " + link.group(1));
                    }
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void isSmallEnoughForEveryHost() {
        assertThat(publication.size()).isLessThan(12_000_000);
        assertThat(publication.files().values()).allMatch(file -> file.bytes().length < 5_000_000);
    }

    /** The launcher as a student has it: a folder with blanks, no Maven, no home. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStudentChecksWithAJdkAndNothingElse(@TempDir Path folder) throws Exception {
        boolean unicode = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        Path repository = folder.resolve(unicode ? "my work \u00e9" : "my work");
        publication.write(repository);
        Files.copy(
                ROOT.resolve("solutions/src/main/java/matml/post01/Splitter.java"),
                repository.resolve(SOURCES + "Splitter.java"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        Ended ended = run(repository, Map.of(), "./matml", "check", "splitter", "--fail-under", "100", "--plain");

        assertThat(ended.output()).contains("4 of 4 points here; 16 more are decided by hidden checks");
        assertThat(ended.code()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutJavaTheLauncherSaysWhatToDo(@TempDir Path folder) throws Exception {
        Path repository = folder.resolve("r");
        publication.write(repository);
        Path old = Files.createDirectories(folder.resolve("old jdk/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"11.0.2\"' >&2\nexit 1\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "locale", "sed", "head")) {
            Path script =
                    Files.writeString(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }

        Ended none = run(repository, Map.of("JAVA_HOME", "", "PATH", tools.toString()), "./matml");
        Ended older = run(
                repository,
                Map.of("JAVA_HOME", old.getParent().getParent().toString(), "PATH", tools.toString()),
                "./matml");

        assertThat(none.code()).isEqualTo(2);
        assertThat(none.output().strip())
                .isEqualTo(
                        "matml needs a JDK 17 or newer, and there is no java on the PATH. Without admin rights: unpack"
                                + " one in your home and set JAVA_HOME to it.");
        assertThat(older.code()).isEqualTo(2);
        assertThat(older.output()).contains("needs a JDK 17 or newer, and ").contains("is older");
    }

    /** The same checks, said in the same words, by Maven: what an IDE runs. */
    @Test
    @Tag("maven")
    void mavenRunsThePublicChecks(@TempDir Path folder) throws Exception {
        Path repository = folder.resolve("my work");
        publication.write(repository);
        Path losses = repository.resolve(SOURCES + "Losses.java");
        Files.writeString(
                losses, Files.readString(losses).replace("throw new Todo(\"Losses.mse\");", "return actual.length;"));

        Ended ended = run(
                repository,
                Map.of("PATH", System.getenv("PATH"), "HOME", System.getProperty("user.home")),
                "mvn",
                "-B",
                "-ntp",
                "test");

        assertThat(ended.output())
                .contains("Tests run: 52, Failures: 1, Errors: 0, Skipped: 49")
                .contains("mse, four gaps")
                .contains("expected  0.0165 (relative tolerance 1e-9)")
                .contains("got       4.0")
                .contains("Reactor Summary");
    }

    private record Ended(int code, String output) {}

    private static Ended run(Path folder, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Path log = Files.createTempFile("matml-run", ".txt");
        try {
            Process process = builder.redirectOutput(log.toFile()).start();
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(log));
        } finally {
            Files.delete(log);
        }
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
}
