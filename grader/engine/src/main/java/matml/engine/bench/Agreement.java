package matml.engine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whether all ways give every submission the same points: a benchmark of different work is worthless. */
final class Agreement {
    private final Map<String, Map<String, String>> points = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();
    private final TreeSet<String> differences = new TreeSet<>();

    /** Takes what a way gave a submission. */
    void add(String way, String submission, Map<String, String> given) {
        if (given.isEmpty()) {
            differences.add(submission + ": no points from (" + way + ")");
            return;
        }
        Map<String, String> before = points.putIfAbsent(submission, given);
        first.putIfAbsent(submission, way);
        if (before == null || before.equals(given)) {
            return;
        }
        TreeSet<String> exercises = new TreeSet<>(before.keySet());
        exercises.addAll(given.keySet());
        for (String exercise : exercises) {
            String theirs = before.getOrDefault(exercise, "nothing");
            String ours = given.getOrDefault(exercise, "nothing");
            if (!theirs.equals(ours)) {
                differences.add(submission + ", " + exercise + ": " + theirs + " from (" + first.get(submission) + "), "
                        + ours + " from (" + way + ")");
            }
        }
    }

    /** Where they differ, in sentences. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    /** What all submissions got together, {@code 300 of 400}. */
    String sum() {
        int score = 0;
        int max = 0;
        for (Map<String, String> submission : points.values()) {
            for (String each : new ArrayList<>(submission.values())) {
                String[] words = each.split(" of ");
                score += Integer.parseInt(words[0]);
                max += Integer.parseInt(words[1]);
            }
        }
        return score + " of " + max;
    }
}
