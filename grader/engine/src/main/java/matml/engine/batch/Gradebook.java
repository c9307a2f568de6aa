package matml.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.report.Audience;
import matml.engine.report.ClassPage;
import matml.engine.report.FileNames;
import matml.engine.report.JsonReport;
import matml.engine.report.Redaction;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import matml.engine.result.Verdict;

/**
 * A folder of result documents: it is the gradebook, everything else is made from it. A document is there whole or not
 * at all, so that whatever ends a run takes only the work in flight with it; folders of several machines are merged by
 * copying them together.
 */
public final class Gradebook {
    /** A temporary file this old belongs to nobody any more. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final Reports reports;
    private final Audience audience;

    /**
     * @param audience who may read the documents and pages
     */
    public Gradebook(Path folder, Reports reports, Audience audience) {
        this.folder = folder;
        this.reports = reports;
        this.audience = audience;
    }

    /** The page of the class. */
    public Path index() {
        return pages().resolve("index.html");
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Path document(String submission) {
        return folder.resolve(FileNames.of(submission) + ".json");
    }

    /** The result of a submission, if there is one that can be read. */
    public Optional<Result> find(String submission) {
        try {
            Result result = JsonReport.read(Files.readString(document(submission), StandardCharsets.UTF_8));
            return result.submission().equals(submission) ? Optional.of(result) : Optional.empty();
        } catch (IOException absentOrBroken) {
            return Optional.empty();
        }
    }

    /**
     * The result of an earlier run, if grading again could not change it: same content, course, selection, seed, limits,
     * Java and isolation, and every check was run.
     *
     * @param key what the result of grading now would say of itself
     */
    public Optional<Result> upToDate(Result key) {
        return find(key.submission())
                .filter(found -> found.contentHash().equals(key.contentHash())
                        && found.courseVersion().equals(key.courseVersion())
                        && found.assign().equals(key.assign())
                        && found.seed() == key.seed()
                        && found.java().equals(key.java())
                        && found.isolation().equals(key.isolation())
                        && found.limits().equals(key.limits()))
                .filter(found -> verdicts(found).noneMatch(Verdict.NOT_RUN::equals))
                .filter(found -> audience == Audience.STUDENT || Redaction.isWhole(found));
    }

    private static Stream<Verdict> verdicts(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .map(Result.CheckResult::verdict);
    }

    /** Keeps a result: the page first, so that a document never lacks one. */
    public void keep(Result result) throws IOException {
        writePage(result);
        ResultFiles.write(document(result.submission()), reports.text("json", result, audience));
        forgetReason(result.submission());
    }

    /** Keeps why a submission could not be graded, until it is. */
    public void keepReason(String submission, String reason) throws IOException {
        NotGraded.keep(folder, submission, reason);
    }

    /** Forgets why a submission could not be graded: it can be now. */
    void forgetReason(String submission) throws IOException {
        NotGraded.forget(folder, submission);
    }

    /**
     * Forgets the reasons of submissions that the class does not have any more, or that can be read now.
     *
     * @param unreadable those that cannot, of the whole class
     */
    public void forgetReasons(Set<String> unreadable) throws IOException {
        for (String each : NotGraded.read(folder).keySet()) {
            if (!unreadable.contains(each)) {
                NotGraded.forget(folder, each);
            }
        }
    }

    /** Writes the page of a result of an earlier run again if it is missing. */
    public void completePage(Result result) throws IOException {
        if (!Files.exists(pages().resolve(ClassPage.fileName(result.submission())))) {
            writePage(result);
        }
    }

    private void writePage(Result result) throws IOException {
        ResultFiles.write(
                pages().resolve(ClassPage.fileName(result.submission())), reports.text("html", result, audience));
    }

    /** Clears away what runs left that were ended in the middle of writing. */
    public void clearAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        for (Path each : new Path[] {folder, pages()}) {
            try (Stream<Path> files = Files.list(each)) {
                for (Path file : files.filter(ResultFiles::isTemporary).toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (NoSuchFileException nothingYet) {
                continue;
            }
        }
    }
}
