package matml.engine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An instructor's usual way: the student's project with all checks in {@code src/test/java}, built and tested by Maven,
 * one start per submission.
 */
final class MavenWay implements Way {
    private static final String SCORE = "score.txt";

    private final Kit kit;
    private final Path projects;
    private String maven;

    /**
     * @param projects an empty folder to work in
     */
    MavenWay(Kit kit, Path projects) {
        this.kit = kit;
        this.projects = projects;
    }

    @Override
    public String id() {
        return "a";
    }

    @Override
    public String title() {
        return "mvn -o -q test";
    }

    @Override
    public void setUp(Path reference) throws IOException, InterruptedException, Unavailable {
        maven = Program.onPath("mvn")
                .orElseThrow(() -> new Unavailable("Maven is not on the PATH: install Maven 3.8 or newer."));
        prepare(List.of(reference));
        tryOut(project(reference));
    }

    /** Which Maven it is, as Maven says. */
    String version() throws IOException, InterruptedException {
        return version(maven, projects);
    }

    /** Which Maven a program is, as it says. */
    static String version(String maven, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("version.log");
        Program.run(List.of(maven, "-B", "-v"), folder, log);
        return Program.printed(log)
                .filter(line -> line.startsWith("Apache Maven "))
                .map(line -> line.split(" ")[2])
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void prepare(List<Path> submissions) throws IOException {
        for (Path submission : submissions) {
            Path project = project(submission);
            if (!Files.exists(project)) {
                Files.createDirectories(project);
                Files.writeString(project.resolve("pom.xml"), pom(), StandardCharsets.UTF_8);
                Folders.copy(
                        submission.resolve("exercises").resolve("src").resolve("main"),
                        project.resolve("src").resolve("main"));
                kit.copyChecks(project.resolve("src").resolve("test").resolve("java"));
            }
            Folders.delete(project.resolve("target"));
        }
    }

    /** The first time Maven may have to fetch what its plugins are made of; measured runs are offline. */
    private void tryOut(Path project) throws IOException, InterruptedException, Unavailable {
        for (List<String> command : List.of(command("-o"), command(null))) {
            Program.run(command, project, log(project));
            if (Files.exists(score(project))) {
                return;
            }
        }
        throw new Unavailable("Maven could not test a submission here (" + firstError(log(project))
                + "). Run mvn verify in this folder once, with a network, and try again.");
    }

    static String firstError(Path log) throws IOException {
        return Program.printed(log)
                .filter(line -> line.startsWith("[ERROR]"))
                .map(line -> line.substring("[ERROR]".length())
                        .replace("-> [Help 1]", "")
                        .strip())
                .findFirst()
                .orElse("it said nothing");
    }

    private List<String> command(String offline) {
        List<String> command = new ArrayList<>(List.of(maven));
        if (offline != null) {
            command.add(offline);
        }
        command.addAll(List.of("-q", "test"));
        return command;
    }

    @Override
    public Usage grade(List<Path> submissions, int jobs) throws IOException, InterruptedException {
        List<String> command = command("-o");
        return Cost.of(() -> {
            Program.forEach(submissions, jobs, submission -> {
                Path project = project(submission);
                Program.run(command, project, log(project));
            });
            return null;
        });
    }

    @Override
    public Map<String, String> points(Path submission) throws IOException {
        Path score = score(project(submission));
        return Files.exists(score) ? Way.ofListener(Files.readAllLines(score)) : Map.of();
    }

    private Path project(Path submission) {
        return projects.resolve(submission.getFileName().toString());
    }

    static Path score(Path project) {
        return project.resolve("target").resolve(SCORE);
    }

    private static Path log(Path project) {
        return project.resolve("maven.log");
    }

    /** The exercises' own project, with the given code and the kit as the jars that the build made. */
    String pom() throws IOException {
        Versions versions = kit.versions();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>bench</groupId>
                  <artifactId>submission</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>%s</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                %s%s%s%s%s  </dependencies>
                  <build>
                    <plugins>
                %s%s%s    </plugins>
                  </build>
                </project>
                """.formatted(
                        versions.property("maven.compiler.release"),
                        jar("matml-materials", kit.materials()),
                        jar("matml-kit", kit.kit()),
                        library("com.github.haifengl", "smile-core", versions.property("smile.version"), "compile"),
                        library("org.junit.jupiter", "junit-jupiter", versions.property("junit.version"), "test"),
                        library("org.assertj", "assertj-core", versions.property("assertj.version"), "test"),
                        plugin("maven-resources-plugin", ""),
                        plugin("maven-compiler-plugin", "<proc>none</proc>"),
                        plugin("maven-surefire-plugin", """
                                <testFailureIgnore>true</testFailureIgnore>
                                <includes>
                                  <include>**/*Test.java</include>
                                  <include>**/*Checks.java</include>
                                </includes>
                                <systemPropertyVariables>
                                  <matml.score>${project.build.directory}/%s</matml.score>
                                </systemPropertyVariables>
                                """.formatted(SCORE)));
    }

    private static String jar(String name, Path jar) {
        return """
                <dependency>
                  <groupId>matml</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <scope>system</scope>
                  <systemPath>%s</systemPath>
                </dependency>
                """.formatted(name, jar.toString().replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String library(String group, String name, String version, String scope) {
        return """
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <scope>%s</scope>
                </dependency>
                """.formatted(group, name, version, scope);
    }

    private String plugin(String name, String configuration) throws IOException {
        return """
                <plugin>
                  <groupId>org.apache.maven.plugins</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <configuration>
                %s  </configuration>
                </plugin>
                """.formatted(name, kit.versions().plugin(name), configuration);
    }
}
