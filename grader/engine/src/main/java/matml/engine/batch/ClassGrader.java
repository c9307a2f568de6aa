package matml.engine.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import matml.engine.course.Selection;
import matml.engine.result.Result;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;

/** Grades the submissions of a class, several at a time, and keeps each result as soon as it is there. */
public final class ClassGrader {
    private final Callable<Grader> graders;
    private final int jobs;
    private final Gradebook gradebook;
    private final boolean regrade;

    /**
     * @param graders makes a grader; each works alone
     * @param jobs how many work at a time
     * @param gradebook where results are kept
     * @param regrade whether to grade also what has not changed
     */
    public ClassGrader(Callable<Grader> graders, int jobs, Gradebook gradebook, boolean regrade) {
        this.graders = graders;
        this.jobs = jobs;
        this.gradebook = gradebook;
        this.regrade = regrade;
    }

    /** Told of every result, in the order in which they are there; never two at a time. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param kept whether it is the result of an earlier run
         */
        void graded(Result result, boolean kept);
    }

    /**
     * Grades.
     *
     * @return why submissions that could be read at first could not be graded, by name
     */
    public Map<String, String> grade(ClassFolder folder, Selection selection, Progress progress) throws Exception {
        gradebook.clearAbandoned();
        ThreadLocal<Grader> own = new ThreadLocal<>();
        Queue<Grader> all = new ConcurrentLinkedQueue<>();
        Map<String, String> lost = new LinkedHashMap<>();
        List<Future<?>> running = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Object gate = new Object();
        try {
            folder.paths()
                    .forEach((name, path) -> running.add(workers.submit(() -> {
                        if (own.get() == null) {
                            own.set(graders.call());
                            all.add(own.get());
                        }
                        Submission submission;
                        try {
                            submission = new SubmissionReader().read(path);
                        } catch (IOException changedMeanwhile) {
                            String reason = ClassFolder.reason(changedMeanwhile);
                            gradebook.keepReason(name, reason);
                            synchronized (gate) {
                                lost.put(name, reason);
                            }
                            return null;
                        }
                        grade(submission, selection, own.get(), gate, progress);
                        return null;
                    })));
            for (Future<?> each : running) {
                await(each);
            }
            return lost;
        } finally {
            workers.shutdownNow();
            all.forEach(Grader::close);
        }
    }

    private void grade(Submission submission, Selection selection, Grader grader, Object gate, Progress progress)
            throws IOException, InterruptedException {
        Result earlier = regrade
                ? null
                : gradebook.upToDate(grader.key(submission, selection)).orElse(null);
        if (earlier == null) {
            Result result = grader.grade(submission, selection);
            gradebook.keep(result);
            synchronized (gate) {
                progress.graded(result, false);
            }
        } else {
            gradebook.completePage(earlier);
            gradebook.forgetReason(earlier.submission());
            synchronized (gate) {
                progress.graded(earlier, true);
            }
        }
    }

    private static void await(Future<?> running) throws Exception {
        try {
            running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception problem) {
                throw problem;
            }
            throw failed;
        }
    }
}
