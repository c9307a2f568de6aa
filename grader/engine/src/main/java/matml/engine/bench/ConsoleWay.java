package matml.engine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Without a build tool: javac and JUnit's console launcher, two starts per submission. */
final class ConsoleWay implements Way {
    private static final String ARTIFACT = "org.junit.platform:junit-platform-console-standalone:";

    private final Kit kit;
    private final Path folder;
    private Path console;
    private List<String> checks;

    /**
     * @param folder an empty folder to work in
     */
    ConsoleWay(Kit kit, Path folder) {
        this.kit = kit;
        this.folder = folder;
    }

    @Override
    public String id() {
        return "b";
    }

    @Override
    public String title() {
        return "javac + JUnit console";
    }

    @Override
    public void setUp(Path reference) throws IOException, InterruptedException, Unavailable {
        console = fetch();
        kit.copyChecks(folder.resolve("checks"));
        checks = Folders.files(folder.resolve("checks")).stream()
                .map(Path::toString)
                .toList();
    }

    @Override
    public void prepare(List<Path> submissions) throws IOException {
        for (Path submission : submissions) {
            Folders.delete(work(submission));
            Files.createDirectories(work(submission).resolve("classes"));
        }
    }

    /** Maven has the launcher, or fetches it; it is no part of the engine. */
    Path fetch() throws IOException, InterruptedException, Unavailable {
        String version = kit.platformVersion();
        String jar = "the JUnit console launcher " + version;
        String maven = Program.onPath("mvn")
                .orElseThrow(
                        () -> new Unavailable("Maven, which fetches " + jar + ", is not on the PATH: install it."));
        Path to = folder.resolve("console");
        Files.createDirectories(to);
        Path log = folder.resolve("console.log");
        for (String offline : List.of("-o", "-ntp")) {
            Program.run(
                    List.of(
                            maven,
                            "-q",
                            "-B",
                            offline,
                            "org.apache.maven.plugins:maven-dependency-plugin:"
                                    + kit.versions().plugin("maven-dependency-plugin") + ":copy",
                            "-Dartifact=" + ARTIFACT + version,
                            "-DoutputDirectory=" + to),
                    folder,
                    log);
            try (Stream<Path> files = Files.list(to)) {
                List<Path> found = files.toList();
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        throw new Unavailable("Maven does not have " + jar + " and could not fetch it: run this once with a network.");
    }

    @Override
    public Usage grade(List<Path> submissions, int jobs) throws IOException, InterruptedException {
        return Cost.of(() -> {
            Program.forEach(submissions, jobs, this::grade);
            return null;
        });
    }

    private void grade(Path submission) throws IOException, InterruptedException {
        Path work = work(submission);
        Path classes = work.resolve("classes");
        List<String> compile = new ArrayList<>(
                List.of(Program.ofJdk("javac"), "-g", "-encoding", "UTF-8", "-proc:none", "-d", classes.toString()));
        compile.addAll(List.of("-cp", classPath(kit.libraries()) + File.pathSeparator + console));
        compile.addAll(checks);
        Folders.files(submission.resolve("exercises")).forEach(file -> compile.add(file.toString()));
        if (Program.run(compile, work, work.resolve("javac.log")) != 0) {
            return;
        }
        List<Path> all = new ArrayList<>(kit.libraries());
        all.add(classes);
        Program.run(
                List.of(
                        Program.ofJdk("java"),
                        "-Dmatml.score=" + score(submission),
                        "-jar",
                        console.toString(),
                        "execute",
                        "--disable-banner",
                        "--details=summary",
                        "--include-classname=.*(Test|Checks)",
                        "--class-path",
                        classPath(all),
                        "--scan-class-path",
                        classes.toString()),
                work,
                work.resolve("console.log"));
    }

    @Override
    public Map<String, String> points(Path submission) throws IOException {
        Path score = score(submission);
        return Files.exists(score) ? Way.ofListener(Files.readAllLines(score)) : Map.of();
    }

    private static String classPath(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path work(Path submission) {
        return folder.resolve(submission.getFileName().toString());
    }

    private Path score(Path submission) {
        return work(submission).resolve("score.txt");
    }
}
