package matml.engine.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What counts of one submission.
 *
 * @param name its folder's or archive's name
 * @param sources by post, text by file name: {@code post01 -> Losses.java -> ...}
 * @param quizzes text of the answer file by post
 * @param remarks sentences about what was found and not used
 * @param contentHash SHA-256 of all that counts
 */
public record Submission(
        String name,
        Map<String, Map<String, String>> sources,
        Map<String, String> quizzes,
        List<String> remarks,
        String contentHash) {
    /** The posts it has code or quiz answers of. */
    public Set<String> posts() {
        TreeSet<String> posts = new TreeSet<>(sources.keySet());
        posts.addAll(quizzes.keySet());
        return posts;
    }

    /** The same under another name. */
    public Submission named(String other) {
        return new Submission(other, sources, quizzes, remarks, contentHash);
    }
}
