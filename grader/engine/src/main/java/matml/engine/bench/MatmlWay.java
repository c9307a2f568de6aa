package matml.engine.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.cli.Main;
import matml.engine.report.JsonReport;

/** matml: one start for the class, and a single-use JVM with all its walls for every submission. */
final class MatmlWay implements Way {
    private final Path home;
    private final Path results;

    /**
     * @param home the folder of the launcher
     * @param results where the results go
     */
    MatmlWay(Path home, Path results) {
        this.home = home;
        this.results = results;
    }

    @Override
    public String id() {
        return "c";
    }

    @Override
    public String title() {
        return "matml grade-class";
    }

    @Override
    public void setUp(Path reference) {
        // It is this program.
    }

    @Override
    public void prepare(List<Path> submissions) throws IOException {
        Folders.delete(results);
        Files.createDirectories(results);
    }

    /** Grades the class that the submissions are all of. */
    @Override
    public Usage grade(List<Path> submissions, int jobs) throws IOException, InterruptedException {
        return run(
                results.resolveSibling("matml.log"),
                "grade-class",
                submissions.get(0).getParent().toString(),
                "--regrade",
                "--jobs",
                Integer.toString(jobs),
                "--out",
                results.toString());
    }

    /** Grades one submission in a JVM of its own, as a student does. */
    Usage gradeAlone(Path submission) throws IOException, InterruptedException {
        return run(results.resolveSibling("grade.log"), "grade", submission.toString());
    }

    /** Runs a command of matml as the launcher does: in a JVM with the options and class path that this one got. */
    private Usage run(Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Program.ofJdk("java")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of("-Dmatml.home=" + home, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        int[] code = new int[1];
        Usage usage = Cost.of(() -> {
            ProcessWatch[] watch = new ProcessWatch[1];
            code[0] = Program.run(command, Path.of("").toAbsolutePath(), log, process -> {
                try (ProcessWatch watching = new ProcessWatch(process.pid())) {
                    watch[0] = watching;
                    process.waitFor();
                }
            });
            return watch[0];
        });
        if (code[0] != 0) {
            throw new IOException("matml " + arguments[0] + " ended with " + code[0] + ": " + Program.lastLines(log));
        }
        return usage;
    }

    @Override
    public Map<String, String> points(Path submission) throws IOException {
        Path document = results.resolve(submission.getFileName() + ".json");
        if (!Files.exists(document)) {
            return Map.of();
        }
        Map<String, String> points = new TreeMap<>();
        JsonReport.read(Files.readString(document, StandardCharsets.UTF_8)).posts().stream()
                .flatMap(post -> post.exercises().stream())
                // A quiz has no checks: the other ways know nothing of it.
                .filter(exercise ->
                        !exercise.tasks().isEmpty() && !exercise.id().endsWith("/quiz"))
                .forEach(exercise -> points.put(exercise.id(), exercise.score() + " of " + exercise.max()));
        return points;
    }
}
