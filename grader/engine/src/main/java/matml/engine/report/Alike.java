package matml.engine.report;

import java.util.List;

/**
 * Submissions that are alike. No proof of anything: the same few lines are often the only good ones.
 *
 * @param tool what compared them
 * @param atLeast the similarity from which a pair is told, 0 to 1
 * @param compared how many submissions were compared with each other
 * @param pairs the most similar ones first
 */
public record Alike(String tool, double atLeast, int compared, List<Pair> pairs) {
    public Alike {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two submissions.
     *
     * @param similarity the share of their code that the other has too, on average; 0 to 1
     * @param longest the longest piece in common, in tokens of the language
     */
    public record Pair(String a, String b, double similarity, int longest) {}
}
