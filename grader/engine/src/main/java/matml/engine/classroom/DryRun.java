package matml.engine.classroom;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import matml.engine.classroom.ResultCheck.Outcome;

/**
 * Does with a bundle and a checkout what Classroom 50's runner does: the same working folder, environment and order, the
 * same check of the result. The checkout itself stays as it is.
 */
public final class DryRun {
    /** The job's own limit. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private static final DateTimeFormatter TAG =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final List<String> RUNNER_FILES =
            List.of("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY");

    private final Path bundle;
    private final String classroom;
    private final String assignment;
    private final String owner;
    private final Instant now;

    /**
     * @param bundle the folder that {@link Bundle} has written
     * @param classroom what the run is to belong to
     */
    public DryRun(Path bundle, String classroom, String assignment, String owner, Instant now) {
        this.bundle = bundle.toAbsolutePath().normalize();
        this.classroom = classroom;
        this.assignment = assignment;
        this.owner = owner;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * What the runner would make of it.
     *
     * @param log what the job's log would hold
     * @param result the published file, stamped by the runner; empty if nothing would be published
     * @param body the text of the release
     * @param outcome what the check of the file says
     * @param warnings what was written where the runner would act on it
     */
    public record Report(int exitCode, String log, String result, String body, Outcome outcome, List<String> warnings) {
        /** Whether a release would be published, and the submission be seen. */
        public boolean isPublished() {
            return exitCode == 0 && outcome.isPublished();
        }
    }

    /** Runs it. */
    public Report run(Path submission) throws IOException, InterruptedException {
        if (!Files.isRegularFile(bundle.resolve(Bundle.START))) {
            throw new IOException(
                    bundle + " holds no " + Bundle.START + ". Make the bundle with ./matml classroom50 bundle.");
        }
        if (!Files.isDirectory(submission)) {
            throw new IOException(submission + " is no folder. Give the folder of one submission.");
        }
        Path work = Files.createTempDirectory("matml-dry-run-");
        try {
            Path checkout = work.resolve("checkout");
            copy(submission, checkout);
            for (String old : List.of("result.json", "release-body.md")) {
                if (!Files.isDirectory(checkout.resolve(old), LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(checkout.resolve(old));
                }
            }
            return run(work, checkout);
        } finally {
            Bundle.delete(work);
        }
    }

    private Report run(Path work, Path checkout) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                        python(), bundle.resolve(Bundle.START).toString())
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MATML_"));
        builder.environment().putAll(environment(work, checkout));
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        int code = ended ? process.exitValue() : 124;
        List<String> warnings = new ArrayList<>();
        for (String name : RUNNER_FILES) {
            if (Files.size(work.resolve(name)) > 0) {
                warnings.add("Something was written to " + name + ", which the runner would act on.");
            }
        }
        return report(code, text(log, 1_000_000), checkout, warnings);
    }

    private Report report(int code, String log, Path checkout, List<String> warnings) throws IOException {
        Path file = checkout.resolve("result.json");
        if (code != 0 || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            String why = code != 0 ? "The autograder ended with code " + code : "There is no result.json";
            return new Report(
                    code,
                    log,
                    "",
                    "",
                    new Outcome(
                            List.of(why + ": nothing would be published, and the student would look as if nothing had"
                                    + " been handed in."),
                            List.of(),
                            false,
                            ""),
                    warnings);
        }
        byte[] stamped = stamped(Files.readAllBytes(file));
        Outcome outcome =
                ResultCheck.check(stamped, Optional.of(classroom), Optional.of(assignment), Optional.of(owner));
        return new Report(
                code,
                log,
                new String(stamped, StandardCharsets.UTF_8),
                text(checkout.resolve("release-body.md"), 1_000_000),
                outcome,
                warnings);
    }

    /** The runner says itself whose the submission is and when it was made. */
    private byte[] stamped(byte[] file) {
        try {
            JsonObject document = JsonParser.parseString(new String(file, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            document.addProperty("owner", owner);
            document.addProperty("assignment_type", "individual");
            document.addProperty("datetime", now.toString());
            document.addProperty("graded_at", now.toString());
            JsonObject by = new JsonObject();
            by.addProperty("username", owner);
            by.add("id", JsonNull.INSTANCE);
            document.add("submitted_by", by);
            return Classroom50Result.text(document).getBytes(StandardCharsets.UTF_8);
        } catch (JsonParseException | IllegalStateException broken) {
            return file;
        }
    }

    private Map<String, String> environment(Path work, Path checkout) throws IOException {
        String repository = "https://github.com/example-org/" + classroom + "-" + assignment + "-" + owner;
        String tag = "submit/" + TAG.format(now) + "-" + COMMIT.substring(0, 7);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("CLASSROOM", classroom);
        all.put("ASSIGNMENT", assignment);
        all.put("ASSIGNMENT_TYPE", "individual");
        all.put("MODE", "individual");
        all.put("OWNER", owner);
        all.put("USERNAME", owner);
        all.put("SUBMISSION_TAG", tag);
        all.put("PAGES_BASE_URL", "https://example-org.github.io/classroom50");
        all.put("COMMIT_URL", repository + "/commit/" + COMMIT);
        all.put("RELEASE_URL", repository + "/releases/tag/" + tag.replace("/", "%2F"));
        all.put("REVIEW_URL", repository + "/commit/" + COMMIT);
        all.put("CLASSROOM50_BUNDLE_DIR", bundle.toString());
        all.put("SECRET", "the-path-of-the-classroom");
        all.put("ALLOWED_FILES", "[]");
        all.put("RELEASE_ASSETS", "[]");
        all.put("GITHUB_ACTIONS", "true");
        all.put("GITHUB_WORKSPACE", checkout.toString());
        all.put("RUNNER_TEMP", Files.createDirectories(work.resolve("temp")).toString());
        for (String name : RUNNER_FILES) {
            all.put(name, Files.createFile(work.resolve(name)).toString());
        }
        return all;
    }

    private static String text(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private static String python() throws IOException {
        for (String name : File.separatorChar == '\\' ? List.of("python", "py") : List.of("python3", "python")) {
            try {
                Process process = new ProcessBuilder(name, "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return name;
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("The dry run was interrupted. Start it again.", interrupted);
            } catch (IOException absent) {
                continue;
            }
        }
        throw new IOException(
                "Classroom 50 starts its autograders with Python, and there is none here: install Python 3.8"
                        + " or newer.");
    }

    /** Links are copied as links, as git checks them out. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
