package matml.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import matml.engine.report.ClassSummary;
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Marking;
import matml.engine.report.Names;
import matml.engine.result.Result;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Attempts;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.ClassMarks.Status;
import matml.engine.roster.Documents;
import matml.engine.roster.LatePolicy;
import matml.engine.roster.Overrides;
import matml.engine.roster.Spelling;
import matml.engine.roster.Submitted;
import matml.engine.statistics.Comparison;
import matml.engine.statistics.Comparison.Score;

/**
 * A class with its marks as its page shows it: the attempts that count, each submission once.
 *
 * @param counting the results, in the order of the marks
 * @param unreadable why others could not be graded, by name
 * @param practice the marks of practice results, or null
 */
record ClassView(
        List<Result> counting, Map<String, String> unreadable, ClassMarks marks, int outOf, ClassMarks practice) {
    /** Said of reasons that may hold names. */
    private static final String ELSEWHERE = "The page with names says why.";

    static ClassView of(Documents documents, ClassMarks marks, int outOf, ClassMarks practice) {
        Map<String, Result> counting = new LinkedHashMap<>();
        for (Mark mark : marks.marks()) {
            if (mark.result() != null) {
                counting.putIfAbsent(mark.submission(), mark.result());
            }
        }
        Map<String, String> unreadable = new LinkedHashMap<>(documents.broken());
        documents
                .notGraded()
                .forEach((name, reason) -> unreadable.put(
                        name,
                        documents.results().containsKey(name)
                                ? reason + " (Its points are those of an earlier run.)"
                                : reason));
        return new ClassView(List.copyOf(counting.values()), unreadable, marks, outOf, practice);
    }

    /** The marks of practice results: nothing is late, nothing decided by hand. */
    static ClassMarks practice(Documents documents, Settings official) throws IOException {
        return ClassMarks.of(
                documents,
                new Settings(
                        official.roster(),
                        official.names(),
                        official.submitters(),
                        Submitted.unknown(),
                        LatePolicy.none(),
                        official.attempts() == null ? null : Attempts.BEST,
                        Overrides.none(),
                        official.scale()));
    }

    /** Everybody that a page may name. */
    Set<String> everybody() {
        Set<String> everybody = new LinkedHashSet<>(unreadable.keySet());
        for (ClassMarks each : practice == null ? List.of(marks) : List.of(marks, practice)) {
            for (Mark mark : each.marks()) {
                everybody.add(called(mark));
            }
        }
        return everybody;
    }

    /** A student without a submission is called by what the roster says. */
    private static String called(Mark mark) {
        return mark.result() == null ? mark.student().key() : mark.submission();
    }

    /** With names, and labels to put in their place. */
    ClassSummary shown(Map<String, String> labels) {
        return summary(name -> name, false).with(new Names(labels, false));
    }

    /** With labels alone. */
    ClassSummary hidden(Map<String, String> labels) {
        return summary(labels::get, true).with(new Names(Map.of(), true));
    }

    private ClassSummary summary(UnaryOperator<String> called, boolean hidden) {
        List<Result> results = counting.stream()
                .map(result -> result.called(called.apply(result.submission())))
                .toList();
        Map<String, String> reasons = new LinkedHashMap<>();
        unreadable.forEach((name, reason) -> reasons.put(called.apply(name), hidden ? ELSEWHERE : reason));
        ClassSummary summary =
                ClassSummary.of(hidden ? sorted(results) : results, reasons).with(marking(called, hidden));
        return practice == null ? summary : summary.with(comparison(called));
    }

    /** The order of names would tell whose the labels are. */
    private static List<Result> sorted(Collection<Result> results) {
        List<Result> sorted = new ArrayList<>(results);
        sorted.sort((one, other) -> one.submission().compareTo(other.submission()));
        return sorted;
    }

    private Marking marking(UnaryOperator<String> called, boolean hidden) {
        Map<String, Marked> marked = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Mark mark : marks.marks()) {
            if (mark.status() == Status.NO_SUBMISSION) {
                missing.add(called.apply(called(mark)));
            } else if (mark.result() != null) {
                marked.merge(
                        called.apply(mark.submission()),
                        hidden
                                ? new Marked("", mark.mark().toPlainString(), "")
                                : new Marked(
                                        students(mark), mark.mark().toPlainString(), String.join(" ", mark.story())),
                        ClassView::together);
            }
        }
        if (hidden) {
            missing.sort(null);
        }
        return new Marking(outOf, marked, missing);
    }

    private static String students(Mark mark) {
        String key = mark.student().key();
        String name = mark.student().name();
        boolean said = Spelling.key(key).equals(Spelling.key(mark.submission()));
        return name.isEmpty() ? (said ? "" : key) : said ? name : name + " (" + key + ")";
    }

    private static Marked together(Marked one, Marked other) {
        return new Marked(
                join(one.students(), other.students(), ", "),
                join(one.mark(), other.mark(), " / "),
                join(one.story(), other.story(), " "));
    }

    private static String join(String one, String other, String between) {
        return one.equals(other) || other.isEmpty() ? one : one.isEmpty() ? other : one + between + other;
    }

    private Comparison comparison(UnaryOperator<String> called) {
        return Comparison.of(scores(practice, called), scores(marks, called));
    }

    private static Map<String, Score> scores(ClassMarks marks, UnaryOperator<String> called) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Mark mark : marks.marks()) {
            if (mark.result() != null) {
                Result result = mark.result();
                scores.put(
                        Spelling.key(mark.student().key()),
                        new Score(
                                called.apply(mark.submission()),
                                result.max() == 0 ? 0 : 100.0 * result.score() / result.max(),
                                result.contentHash()));
            }
        }
        return scores;
    }
}
