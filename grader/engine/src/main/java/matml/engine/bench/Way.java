package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A way to grade a class. */
interface Way {
    /** Its letter in the issue, its tables and its JSON. */
    String id();

    /** What it does, in a few words. */
    String title();

    /**
     * Finds or fetches what this way needs, and tries it.
     *
     * @param reference a submission to try it on
     * @throws Unavailable if this way cannot be gone on this machine
     */
    void setUp(Path reference) throws IOException, InterruptedException, Unavailable;

    /** Makes ready for these submissions, outside of what is measured; nothing of earlier grading is left. */
    void prepare(List<Path> submissions) throws IOException;

    /** Grades: this is measured. */
    Usage grade(List<Path> submissions, int jobs) throws IOException, InterruptedException;

    /** The points of a submission that was graded, {@code 3 of 5} by exercise; none if it got no answer. */
    Map<String, String> points(Path submission) throws IOException;

    /** What a way lacks here, in one sentence with what to do about it. */
    final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message);
        }
    }

    /** The points that the kit's listener wrote in a plain JUnit run. */
    static Map<String, String> ofListener(List<String> lines) {
        Map<String, String> points = new TreeMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            if (line.startsWith("post") && blank > 0) {
                points.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        return points;
    }
}
