package matml.engine.score;

import matml.engine.compile.Broken;
import matml.engine.compile.CompiledPost;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Violation;
import matml.engine.result.Verdict;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.kit.Observation;

/** What a student reads of a check that earned nothing. */
public final class Sentences {
    private final Limits limits;
    private final CompiledPost compiled;
    private final Inspection inspection;

    /**
     * @param compiled which members were replaced because they do not compile
     * @param inspection which members were replaced because of what they use
     */
    public Sentences(Limits limits, CompiledPost compiled, Inspection inspection) {
        this.limits = limits;
        this.compiled = compiled;
        this.inspection = inspection;
    }

    /** The verdict of a check. */
    public Verdict verdict(CheckReport report) {
        return switch (report.end()) {
            case PASSED -> Verdict.PASSED;
            case FAILED, VACUOUS -> Verdict.FAILED;
            case NOT_ATTEMPTED ->
                compiled.brokenAt(todo(report)) != null
                        ? Verdict.NOT_COMPILED
                        : inspection.reason(report.todo()) != null ? Verdict.FORBIDDEN : Verdict.NOT_ATTEMPTED;
            case NOT_LINKED -> Verdict.NOT_COMPILED;
            case TIMED_OUT -> Verdict.TIMED_OUT;
            case OUT_OF_MEMORY -> Verdict.OUT_OF_MEMORY;
            case CRASHED -> Verdict.CRASHED;
            case NOT_RUN -> Verdict.NOT_RUN;
        };
    }

    /** The message of a check; null for a check that passed without a note. */
    public String message(CheckReport report) {
        return switch (report.end()) {
            case PASSED -> report.note().isEmpty() ? null : report.note();
            case FAILED -> deviation(report);
            case VACUOUS -> "This check observed nothing. That is a fault of the course, not yours: please tell us.";
            case NOT_ATTEMPTED -> unfinished(report);
            case NOT_LINKED ->
                report.problem() + " Compare your declaration with the one in the exercise's text; the other"
                        + " checks are not affected.";
            case TIMED_OUT ->
                "Your code was stopped after " + limits.cpuMillis() / 1000 + " s of computing (or "
                        + limits.wallMillis() / 1000
                        + " s of waiting). Usual causes: a loop variable that does not move, or an end test that never becomes"
                        + " true (NaN < eps is false).";
            case OUT_OF_MEMORY ->
                "Your code used up the " + limits.heapMegabytes()
                        + " MB it may have. Usual cause: a list that grows in every pass of a loop.";
            case CRASHED ->
                "Your code ended the program that was checking it (System.exit, perhaps). Remove that call: a"
                        + " method ends with return or an exception.";
            case NOT_RUN -> report.problem() == null ? "This check was not run." : report.problem();
        };
    }

    private static String deviation(CheckReport report) {
        Observation deviation = first(report);
        if (deviation == null) {
            return report.problem() == null ? "The check failed." : report.problem();
        }
        String words = deviation.deviation().words();
        // The name of a method or variable keeps its own spelling at the beginning of a sentence.
        boolean identifier =
                words.startsWith(deviation.name()) && !deviation.name().contains(" ");
        String sentence = identifier ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        // Some observations are called like their situation: once is enough.
        return deviation.situation().equals(deviation.name())
                ? sentence + "."
                : sentence + ". (" + deviation.situation() + ")";
    }

    private String unfinished(CheckReport report) {
        String todo = todo(report);
        Broken broken = compiled.brokenAt(todo);
        if (broken != null) {
            return broken.sentence();
        }
        Violation reason = inspection.reason(report.todo());
        if (reason != null) {
            return reason.member() + " uses " + reason.shown() + " (" + reason.where()
                    + "), which is not allowed here, so this was not run: " + reason.advice();
        }
        String type = todo.substring(0, Math.max(0, todo.indexOf('.')));
        if (compiled.missing().contains(type)) {
            return type + ".java is not in the submission.";
        }
        return isOfThisPost(type)
                ? todo + " is still to be written."
                : todo + " of an earlier post is still to be written (or does not compile), and this builds on it.";
    }

    /** Whether a class is of the post at hand; what throws can also be one of the student's own earlier posts. */
    boolean isOfThisPost(String simpleName) {
        return compiled.classes().keySet().stream().anyMatch(name -> name.endsWith("." + simpleName));
    }

    private static String todo(CheckReport report) {
        return report.todo() == null ? "" : report.todo();
    }

    static Observation first(CheckReport report) {
        return report.observations().stream()
                .filter(observation -> !observation.ok())
                .findFirst()
                .orElse(null);
    }
}
