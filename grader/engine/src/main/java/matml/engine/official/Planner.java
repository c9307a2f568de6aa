package matml.engine.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import matml.engine.batch.ResultFiles;
import matml.engine.official.Plan.Entry;
import matml.engine.official.Pushes.Push;
import matml.engine.official.Students.Student;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;

/** Pins a commit of every student and takes out what counts. Nothing of a student's runs here. */
public final class Planner {
    /** How the reason begins where there was no answer, or none that made sense. */
    public static final String UNREACHABLE = "The repository could not be read";

    private static final String NOTHING =
            "The commit holds no Java file: nothing was graded. A submission has its classes"
                    + " in exercises/src/main/java/matml/post01.";

    private final Access access;
    private final Optional<Pushes> pushes;
    private final Instant now;
    private final Instant cutOff;
    private final Duration patience;

    /**
     * @param pushes the server's record, where there is one
     * @param now the moment of the plan
     * @param cutOff the moment after which nothing counts; null for now
     * @param patience how long a call of git may take
     */
    public Planner(Access access, Optional<Pushes> pushes, Instant now, Instant cutOff, Duration patience) {
        this.access = access;
        this.pushes = pushes;
        this.now = now;
        this.cutOff = cutOff;
        this.patience = patience;
    }

    /** A commit and why it is this one. */
    private record Pinned(String commit, Instant time, TimeSource source) {}

    /**
     * Plans for all, several at a time, and writes their zips.
     *
     * @param classFolder where the zips go
     * @param told of every student, in the order in which they are done
     */
    public List<Entry> plan(List<Student> students, Path classFolder, int jobs, Consumer<Entry> told)
            throws IOException {
        List<Future<Entry>> running = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            for (Student student : students) {
                running.add(workers.submit(() -> {
                    Entry entry = plan(student, classFolder);
                    synchronized (told) {
                        told.accept(entry);
                    }
                    return entry;
                }));
            }
            List<Entry> entries = new ArrayList<>();
            for (Future<Entry> each : running) {
                entries.add(each.get());
            }
            return entries;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The plan was interrupted. Start it again.", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException problem ? problem : new IOException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Entry plan(Student student, Path classFolder) throws IOException {
        List<String> remarks = new ArrayList<>();
        Pinned pinned = null;
        byte[] zip;
        try (Git git = new Git(access, patience)) {
            try {
                Optional<String> tip = tip(git, student);
                pinned = tip.isEmpty() ? null : pin(git, student, tip.get(), remarks);
                if (pinned == null) {
                    String why = tip.isEmpty()
                            ? "The repository has no commit yet."
                            : "Nothing was pushed before the cut-off.";
                    return entry(student, null, null, why, remarks);
                }
                git.fetch(student.repository(), pinned.commit(), SourceBundle.MOST_BYTES_OF_A_FILE);
                List<Git.Entry> files = SourceBundle.counting(git.files(pinned.commit()), remarks);
                zip = SourceBundle.zip(files, git.contents(files, SourceBundle.MOST_BYTES_OF_A_FILE), remarks);
                if (files.isEmpty()) {
                    return entry(student, pinned, null, NOTHING, remarks);
                }
            } catch (IOException unreachable) {
                return entry(student, pinned, null, UNREACHABLE + " (" + unreachable.getMessage() + ").", remarks);
            }
        }
        return read(student, pinned, zip, classFolder, remarks);
    }

    /** Looked for twice: what a network does not give at once it often gives a moment later. */
    private static Optional<String> tip(Git git, Student student) throws IOException {
        try {
            return git.tip(student.repository(), student.branch());
        } catch (IOException first) {
            return git.tip(student.repository(), student.branch());
        }
    }

    /** What the grader will make of it is known already now: its hash, or why it cannot be graded. */
    private Entry read(Student student, Pinned pinned, byte[] zip, Path classFolder, List<String> remarks)
            throws IOException {
        Path file = classFolder.resolve(student.name() + ".zip");
        ResultFiles.write(file, zip);
        try {
            Submission submission = new SubmissionReader().read(file);
            return entry(student, pinned, submission.contentHash(), null, remarks);
        } catch (UnreadableSubmission nothing) {
            Files.delete(file);
            return entry(student, pinned, null, nothing.getMessage(), remarks);
        }
    }

    private Pinned pin(Git git, Student student, String tip, List<String> remarks) throws IOException {
        if (cutOff == null) {
            return new Pinned(tip, now, TimeSource.PLAN);
        }
        if (pushes.isPresent()) {
            try {
                String reference = student.branch().isEmpty()
                        ? git.mainBranch(student.repository()).orElse("refs/heads/main")
                        : "refs/heads/" + student.branch();
                Optional<Push> last = pushes.get().lastUntil(student.repository(), reference, cutOff);
                return last.filter(push -> push.commit() != null)
                        .map(push -> new Pinned(push.commit(), push.time(), TimeSource.PUSH))
                        .orElse(null);
            } catch (IOException untold) {
                remarks.add("The server's record of pushes could not be read (" + untold.getMessage()
                        + "); the commits' own dates decided.");
            }
        }
        // In a repository of its own: commits without their files would be taken for whole ones by the next fetch.
        try (Git history = new Git(access, patience)) {
            return history.history(student.repository(), tip).stream()
                    .filter(commit -> !commit.date().isAfter(cutOff))
                    .findFirst()
                    .map(commit -> new Pinned(commit.id(), commit.date(), TimeSource.COMMIT))
                    .orElse(null);
        }
    }

    private static Entry entry(
            Student student, Pinned pinned, String contentHash, String problem, List<String> remarks) {
        return new Entry(
                student.name(),
                student.repository(),
                pinned == null ? null : pinned.commit(),
                pinned == null
                        ? null
                        : pinned.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                pinned == null ? null : pinned.source().toString(),
                contentHash,
                problem,
                List.copyOf(remarks));
    }
}
