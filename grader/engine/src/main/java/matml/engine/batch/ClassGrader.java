package matml.engine.batch;

import java.io.IOException;
import java.util.LinkedHashMap;
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

/** Grades the submissions of a class with several graders at a time and hands out each result as it is there. */
public final class ClassGrader {
    private final Callable<Grader> graders;
    private final int jobs;

    /**
     * @param graders makes a grader; each works alone
     * @param jobs how many work at a time
     */
    public ClassGrader(Callable<Grader> graders, int jobs) {
        this.graders = graders;
        this.jobs = jobs;
    }

    /** Told of every result, in the order in which they are there; never two at a time. */
    @FunctionalInterface
    public interface Progress {
        void graded(Result result) throws IOException;
    }

    /**
     * Grades.
     *
     * @return the results by name, in the class's order
     */
    public Map<String, Result> grade(ClassFolder folder, Selection selection, Progress progress) throws Exception {
        ThreadLocal<Grader> own = new ThreadLocal<>();
        Queue<Grader> all = new ConcurrentLinkedQueue<>();
        Map<String, Future<Result>> running = new LinkedHashMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Object gate = new Object();
        try {
            for (Submission submission : folder.readable().values()) {
                running.put(submission.name(), workers.submit(() -> {
                    if (own.get() == null) {
                        own.set(graders.call());
                        all.add(own.get());
                    }
                    Result result = own.get().grade(submission, selection);
                    synchronized (gate) {
                        progress.graded(result);
                    }
                    return result;
                }));
            }
            Map<String, Result> results = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Result>> each : running.entrySet()) {
                results.put(each.getKey(), result(each.getValue()));
            }
            return results;
        } finally {
            workers.shutdownNow();
            all.forEach(Grader::close);
        }
    }

    private static Result result(Future<Result> running) throws Exception {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception problem) {
                throw problem;
            }
            throw failed;
        }
    }
}
