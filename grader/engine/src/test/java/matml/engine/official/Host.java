package matml.engine.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder of bare repositories that stands in for a git server. */
public final class Host {
    private final Path folder;

    public Host(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Where a repository is. */
    public Path repository(String name) {
        return folder.resolve(name + ".git");
    }

    /** A repository without commits. */
    public Path create(String name) throws IOException {
        git(
                folder,
                Map.of(),
                "init",
                "--quiet",
                "--bare",
                "--initial-branch=main",
                repository(name).toString());
        // As GitHub and GitLab do.
        git(repository(name), Map.of(), "config", "uploadpack.allowFilter", "true");
        return repository(name);
    }

    /** Commits files on top of what is there, with a date of the student's choosing; the commit's id. */
    public String commit(String name, String date, Map<String, String> files) throws IOException {
        if (!Files.exists(repository(name))) {
            create(name);
        }
        Path work = Files.createTempDirectory(folder, "work");
        git(work, Map.of(), "init", "--quiet", "--initial-branch=main");
        if (Files.exists(repository(name).resolve("refs/heads/main"))) {
            git(work, Map.of(), "pull", "--quiet", repository(name).toString(), "main");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = work.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return push(name, date, work);
    }

    /** Commits what is in a working folder. */
    String push(String name, String date, Path work) throws IOException {
        git(work, Map.of(), "add", "--all");
        git(
                work,
                Map.of("GIT_AUTHOR_DATE", date, "GIT_COMMITTER_DATE", date),
                "-c",
                "user.name=A Student",
                "-c",
                "user.email=student@example.org",
                "commit",
                "--quiet",
                "--allow-empty",
                "--message=work");
        git(work, Map.of(), "push", "--quiet", repository(name).toString(), "HEAD:main");
        return git(work, Map.of(), "rev-parse", "HEAD").strip();
    }

    static String git(Path where, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
        return said;
    }
}
