package matml.engine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A loop as rustlings has it: at every save a compiler for the one file, and a process of JUnit's console launcher. */
final class ConsoleSaves implements SaveWay {
    private final Kit kit;
    private final Task task;
    private final Path folder;
    private final ConsoleWay console;
    private Path launcher;

    /**
     * @param folder an empty folder to work in
     */
    ConsoleSaves(Kit kit, Task task, Path folder) {
        this.kit = kit;
        this.task = task;
        this.folder = folder;
        this.console = new ConsoleWay(kit, folder);
    }

    @Override
    public String id() {
        return "console";
    }

    @Override
    public String title() {
        return "javac + JUnit console, one class";
    }

    @Override
    public boolean isWarm() {
        return false;
    }

    @Override
    public void setUp() throws IOException, InterruptedException, Way.Unavailable {
        launcher = console.fetch();
        Folders.copy(task.sources(), sources());
        kit.copyPublicChecks(folder.resolve("checks"));
        Files.createDirectories(classes());
        List<Path> all = new ArrayList<>(Folders.files(sources()));
        all.addAll(Folders.files(folder.resolve("checks")));
        if (compile(all) != 0) {
            throw new Way.Unavailable("javac does not compile the exercises: " + Program.lastLines(log()));
        }
    }

    private int compile(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Program.ofJdk("javac"),
                "-g",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-d",
                classes().toString()));
        List<Path> path = new ArrayList<>(kit.libraries());
        path.add(launcher);
        path.add(classes());
        command.addAll(List.of("-cp", classPath(path)));
        files.forEach(file -> command.add(file.toString()));
        return Program.run(command, folder, log());
    }

    @Override
    public Answer save(Save save) throws IOException, InterruptedException {
        Path score = folder.resolve("score.txt");
        Files.deleteIfExists(score);
        List<Path> path = new ArrayList<>(kit.libraries());
        path.add(classes());
        List<String> run = new ArrayList<>(List.of(
                Program.ofJdk("java"),
                "-Dmatml.score=" + score,
                "-jar",
                launcher.toString(),
                "execute",
                "--disable-banner",
                "--details=summary",
                "--class-path",
                classPath(path)));
        task.checks().forEach(name -> run.addAll(List.of("--select-class", name)));
        long started = System.nanoTime();
        task.write(save, sources());
        if (compile(List.of(task.file(sources()))) == 0) {
            Program.run(run, folder, log());
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Answer(task.isRight(score), seconds);
    }

    private static String classPath(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path sources() {
        return folder.resolve("sources");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path log() {
        return folder.resolve("console.log");
    }

    @Override
    public void close() {
        // It leaves nothing running.
    }
}
