package matml.engine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Maven at every save: the exercises as a project of their own, with what the course gives as jars, and one class of
 * checks asked for. In the course itself Maven would look at the given code too.
 */
final class MavenSaves implements SaveWay {
    private final Task task;
    private final Path folder;
    private final Path project;
    private final MavenWay maven;
    private final Kit kit;
    private String mvn;

    /**
     * @param folder an empty folder to work in
     */
    MavenSaves(Kit kit, Task task, Path folder) {
        this.kit = kit;
        this.task = task;
        this.folder = folder;
        this.project = folder.resolve("exercises");
        this.maven = new MavenWay(kit, folder);
    }

    @Override
    public String id() {
        return "maven";
    }

    @Override
    public String title() {
        return "mvn -o -q test, one class";
    }

    @Override
    public boolean isWarm() {
        return false;
    }

    @Override
    public void setUp() throws IOException, InterruptedException, Way.Unavailable {
        mvn = Program.onPath("mvn")
                .orElseThrow(() -> new Way.Unavailable("Maven is not on the PATH: install Maven 3.8 or newer."));
        Files.createDirectories(project);
        Files.writeString(project.resolve("pom.xml"), maven.pom(), StandardCharsets.UTF_8);
        Folders.copy(task.sources(), sources());
        kit.copyPublicChecks(project.resolve("src").resolve("test").resolve("java"));
        for (List<String> command : List.of(command("-o"), command("-B"))) {
            // The first time Maven may have to fetch what its plugins are made of; measured runs are offline.
            Program.run(command, project, log());
            if (Files.exists(score())) {
                return;
            }
        }
        throw new Way.Unavailable("Maven could not test the exercises here (" + MavenWay.firstError(log())
                + "). Run mvn verify in this folder once, with a network, and try again.");
    }

    private List<String> command(String how) {
        String names = task.checks().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(","));
        return List.of(mvn, how, "-q", "test", "-Dtest=" + names);
    }

    /** Which Maven it is. */
    String version() throws IOException, InterruptedException {
        return MavenWay.version(mvn, folder);
    }

    @Override
    public Answer save(Save save) throws IOException, InterruptedException {
        Files.deleteIfExists(score());
        long started = System.nanoTime();
        task.write(save, sources());
        Program.run(command("-o"), project, log());
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Answer(task.isRight(score()), seconds);
    }

    private Path sources() {
        return project.resolve("src").resolve("main").resolve("java");
    }

    private Path score() {
        return MavenWay.score(project);
    }

    private Path log() {
        return folder.resolve("maven.log");
    }

    @Override
    public void close() {
        // It leaves nothing running.
    }
}
