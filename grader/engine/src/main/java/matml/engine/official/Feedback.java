package matml.engine.official;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import matml.engine.batch.Gradebook;
import matml.engine.official.Plan.Entry;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.result.Result;

/** Tells students on the pinned commit what became of it: as a status, as a comment, or both. */
public final class Feedback {
    /** What can be posted. */
    public enum Kind {
        STATUS,
        COMMENT
    }

    /** GitHub cuts off, or refuses, what is longer. */
    private static final int LONGEST_DESCRIPTION = 140;

    private static final int LONGEST_COMMENT = 60_000;

    private final Plan plan;
    private final Gradebook gradebook;
    private final Reports reports;

    public Feedback(Plan plan, Gradebook gradebook, Reports reports) {
        this.plan = plan;
        this.gradebook = gradebook;
        this.reports = reports;
    }

    /**
     * Posts to all who have a pinned commit and whose result, or reason why there is none, is known.
     *
     * @param told of every student, with what went wrong or empty
     * @return why some could not be told, by student
     */
    public Map<String, String> post(GitHubApi api, Set<Kind> kinds, BiConsumer<String, Optional<String>> told) {
        Map<String, String> failed = new LinkedHashMap<>();
        for (Entry entry : plan.entries()) {
            Optional<Result> result = gradebook.find(entry.submission());
            if (entry.commit() == null || result.isEmpty() && entry.isGraded()) {
                // There is nowhere to tell it, or nothing to tell yet: a later run will.
                continue;
            }
            Optional<String> problem = Optional.empty();
            try {
                post(api, kinds, entry, result);
            } catch (IOException refused) {
                problem = Optional.of(String.valueOf(refused.getMessage()));
                failed.put(entry.submission(), problem.get());
            }
            told.accept(entry.submission(), problem);
        }
        return failed;
    }

    private void post(GitHubApi api, Set<Kind> kinds, Entry entry, Optional<Result> result) throws IOException {
        String context = "matml/" + String.join(",", plan.assign());
        if (kinds.contains(Kind.STATUS)) {
            api.status(
                    entry.repository(),
                    entry.commit(),
                    context,
                    result.isPresent() ? "success" : "error",
                    cut(description(entry, result), LONGEST_DESCRIPTION));
        }
        if (kinds.contains(Kind.COMMENT)) {
            api.comment(
                    entry.repository(),
                    entry.commit(),
                    "<!-- " + context + " -->",
                    quiet(cut(comment(entry, result), LONGEST_COMMENT)));
        }
    }

    private String comment(Entry entry, Optional<Result> result) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(
                result.isPresent()
                        ? reports.text("md", result.get(), Audience.STUDENT)
                        : "Not graded: " + Marks.harmless(entry.problem()) + "\n");
        text.append("\nOfficial grades of this commit, handed in ").append(entry.time());
        text.append(" (").append(entry.timeSource()).append(").\n");
        for (String remark : entry.remarks()) {
            text.append("- ").append(Marks.harmless(remark)).append('\n');
        }
        return text.toString();
    }

    private static String description(Entry entry, Optional<Result> result) {
        return result.map(each -> each.score() + " of " + each.max() + " points (" + Marks.percent(each) + " %)")
                .orElse("Not graded: " + entry.problem());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 4) + " ...";
    }

    /** Nobody is called by what a student's program printed. */
    private static String quiet(String text) {
        return text.replace("@", "@\u200B");
    }
}
