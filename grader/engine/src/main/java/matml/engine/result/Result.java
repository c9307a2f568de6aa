package matml.engine.result;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;

/**
 * The result document of one submission, {@code matml-result/1}. Absent values are null and left out of the JSON.
 * Points are whole numbers; a maximum is the sum of the checks below it.
 */
public record Result(
        String schema,
        String submission,
        String contentHash,
        String courseVersion,
        List<String> assign,
        long seed,
        String java,
        String isolation,
        Map<String, String> limits,
        String startedAt,
        long millis,
        int score,
        int max,
        List<String> remarks,
        List<Post> posts) {
    public static final String SCHEMA = "matml-result/1";

    /** The same result with other posts; the points follow. */
    public Result with(List<Post> others) {
        return with(remarks, others);
    }

    /** The same result with other remarks. */
    public Result withRemarks(List<String> others) {
        return with(others, posts);
    }

    /** The same result of a submission that is called otherwise. */
    public Result called(String name) {
        return new Result(
                schema,
                name,
                contentHash,
                courseVersion,
                assign,
                seed,
                java,
                isolation,
                limits,
                startedAt,
                millis,
                score,
                max,
                remarks,
                posts);
    }

    private Result with(List<String> otherRemarks, List<Post> otherPosts) {
        return new Result(
                schema,
                submission,
                contentHash,
                courseVersion,
                assign,
                seed,
                java,
                isolation,
                limits,
                startedAt,
                millis,
                otherPosts.stream().mapToInt(Post::score).sum(),
                otherPosts.stream().mapToInt(Post::max).sum(),
                otherRemarks,
                otherPosts);
    }

    /** One post of the course. */
    public record Post(String id, String title, int score, int max, List<Exercise> exercises) {
        /** The same post with other exercises; the points follow. */
        public Post with(List<Exercise> others) {
            return new Post(
                    id,
                    title,
                    others.stream().mapToInt(Exercise::score).sum(),
                    others.stream().mapToInt(Exercise::max).sum(),
                    others);
        }
    }

    /** One exercise; the status sums up its tasks: done, failing, open (nothing attempted) or not compiled. */
    public record Exercise(
            String id,
            String title,
            List<String> files,
            String status,
            int score,
            int max,
            List<CompileError> compile,
            List<Finding> findings,
            List<Task> tasks) {}

    /** What the compiler said. */
    public record CompileError(String file, long line, long column, String message) {}

    /** Something the inspection found, or a sentence about how the submission was read. */
    public record Finding(String file, int line, String rule, String message) {}

    /**
     * One numbered task, with what was recognised in it.
     *
     * @param follows the earlier task whose own failure explains all failures here, or null
     */
    public record Task(
            int number,
            String title,
            int score,
            int max,
            Diagnosis diagnosis,
            Integer follows,
            List<CheckResult> checks) {}

    /**
     * A recognised misconception.
     *
     * @param message its three texts: ask, point, nearly tell
     * @param confidence "this is" or "this looks like"
     */
    public record Diagnosis(String misconception, String title, Message message, String confidence) {}

    /** The three texts of a misconception, each saying a little more. */
    public record Message(String ask, String point, String tell) {}

    /** Who may see a check. */
    public enum Visibility {
        @SerializedName("public")
        PUBLIC,
        @SerializedName("hidden")
        HIDDEN
    }

    /**
     * One check.
     *
     * @param message one or more lines for the student; for a passed check a note or null
     * @param called what was called with which inputs; like expected, actual never shown to students of a hidden check
     * @param printed what the student's code printed meanwhile, or null; of a hidden check not shown to students
     * @param file the student's file the message points to, or null
     * @param line its line, or null
     */
    public record CheckResult(
            String id,
            String title,
            Verdict verdict,
            int points,
            int max,
            String message,
            String called,
            String expected,
            String actual,
            String printed,
            String file,
            Integer line,
            long millis,
            Visibility visibility) {}
}
