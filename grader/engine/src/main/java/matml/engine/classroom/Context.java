package matml.engine.classroom;

import java.util.Map;

/**
 * The submission that Classroom 50's runner is grading, as it says in the environment. A result must repeat it.
 *
 * @param submission the tag, {@code submit/...}
 * @param commit address of the commit; so are {@code release} and {@code review}
 */
public record Context(
        String classroom,
        String assignment,
        String assignmentType,
        String owner,
        String submission,
        String commit,
        String release,
        String review) {
    /** Takes it from the environment; what is missing is empty, and the check of the result says so. */
    public static Context of(Map<String, String> environment) {
        return new Context(
                environment.getOrDefault("CLASSROOM", ""),
                environment.getOrDefault("ASSIGNMENT", ""),
                environment.getOrDefault("ASSIGNMENT_TYPE", "individual"),
                environment.getOrDefault("OWNER", environment.getOrDefault("USERNAME", "")),
                environment.getOrDefault("SUBMISSION_TAG", ""),
                environment.getOrDefault("COMMIT_URL", ""),
                environment.getOrDefault("RELEASE_URL", ""),
                environment.getOrDefault("REVIEW_URL", ""));
    }
}
