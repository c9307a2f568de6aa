package matml.engine.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.compile.CompiledPost;
import matml.engine.course.Course;
import matml.engine.course.Course.Misconception;
import matml.engine.diagnose.Diagnostician;
import matml.engine.diagnose.Named;
import matml.engine.inspect.Inspection;
import matml.engine.inspect.Violation;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Finding;
import matml.engine.result.Verdict;
import matml.engine.run.CheckReport;
import matml.engine.run.CheckReport.End;
import matml.engine.run.Evidence;
import matml.engine.run.Limits;
import matml.kit.Deviation;
import matml.kit.Observation;

/** Turns the reports of an exercise's checks into points, sentences and names of misconceptions. */
public final class Scorer {
    private static final Pattern WHERE = Pattern.compile("([^:/\\\\]{1,100}\\.java):(\\d{1,6})");

    /** The class in front of a member; what a Todo carries is the student's to choose. */
    private static final Pattern CLASS = Pattern.compile("(\\w{1,100})\\..*", Pattern.DOTALL);

    private final Limits limits;

    public Scorer(Limits limits) {
        this.limits = limits;
    }

    /** The result of an exercise whose checks have run. */
    public Result.Exercise score(
            Course.Exercise exercise,
            CompiledPost compiled,
            Inspection inspection,
            List<CheckReport> reports,
            Course course)
            throws IOException {
        Sentences sentences = new Sentences(limits, compiled, inspection);
        List<Named> names = names(exercise, reports, course);
        List<Result.Task> tasks = new ArrayList<>();
        for (Course.Task task : exercise.tasks()) {
            List<CheckResult> checks = reports.stream()
                    .filter(report -> report.check().task() == task.number())
                    .map(report -> check(exercise, task, report, sentences))
                    .toList();
            tasks.add(new Result.Task(
                    task.number(),
                    task.title(),
                    checks.stream().mapToInt(CheckResult::points).sum(),
                    checks.stream().mapToInt(CheckResult::max).sum(),
                    diagnosis(exercise, task, names),
                    follows(task.number(), reports),
                    checks));
        }
        int score = tasks.stream().mapToInt(Result.Task::score).sum();
        int max = tasks.stream().mapToInt(Result.Task::max).sum();
        List<CompileError> errors = compiled.errors().stream()
                // Given code that is ours may not fit what was submitted: the checks say so better.
                .filter(error -> belongs(exercise, error.file())
                        && !compiled.missing().contains(fileName(error.file()).replace(".java", "")))
                .map(error -> new CompileError(fileName(error.file()), error.line(), error.column(), error.message()))
                .toList();
        return new Result.Exercise(
                exercise.id(),
                exercise.title(),
                exercise.classes().stream().map(name -> name + ".java").toList(),
                status(tasks, score, max),
                score,
                max,
                errors,
                findings(exercise, inspection, reports),
                tasks);
    }

    /** Where nothing failed there is nothing to recognise, and the known mistakes need not be read. */
    private static List<Named> names(Course.Exercise exercise, List<CheckReport> reports, Course course)
            throws IOException {
        boolean failed =
                reports.stream().anyMatch(report -> report.end() == End.FAILED || report.end() == End.TIMED_OUT);
        return failed ? Diagnostician.diagnose(course.corpus(exercise.id()), Evidence.of(reports)) : List.of();
    }

    /** Findings in the exercise's own files, and those elsewhere that its checks came upon. */
    private static List<Finding> findings(Course.Exercise exercise, Inspection inspection, List<CheckReport> reports) {
        Set<String> reached = new HashSet<>();
        Set<Violation> reasons = new HashSet<>();
        for (CheckReport report : reports) {
            Violation reason = inspection.reason(report.todo());
            if (reason != null) {
                reached.add(report.todo());
                reasons.add(reason);
            }
        }
        return inspection.findings().stream()
                .filter(each ->
                        belongs(exercise, each.file()) || reached.contains(each.member()) || reasons.contains(each))
                .map(each -> new Finding(each.file(), each.line(), each.rule(), each.message()))
                .distinct()
                .toList();
    }

    /** Whether a file is the exercise's own; a helper class of the student's belongs to none. */
    static boolean belongs(Course.Exercise exercise, String path) {
        String name = fileName(path).replace(".java", "");
        return exercise.classes().contains(name) || exercise.given().contains(name);
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where to look: at the unfinished member that was reached, else at what the task asks to write. */
    private static String file(Course.Task task, Verdict verdict, CheckReport report, Sentences sentences) {
        if (verdict == Verdict.PASSED) {
            return null;
        }
        Matcher todo = CLASS.matcher(report.todo() == null ? "" : report.todo());
        return todo.matches() && sentences.isOfThisPost(todo.group(1)) ? todo.group(1) + ".java" : task.file();
    }

    private static CheckResult check(
            Course.Exercise exercise, Course.Task task, CheckReport report, Sentences sentences) {
        Course.Check check = report.check();
        Verdict verdict = sentences.verdict(report);
        Observation first = verdict == Verdict.FAILED ? Sentences.first(report) : null;
        Deviation deviation = first == null ? null : first.deviation();
        // Student code can make up its own stack trace.
        Matcher where = WHERE.matcher(deviation == null ? "" : deviation.where());
        boolean known = where.matches();
        return new CheckResult(
                exercise.id() + "/" + check.method(),
                check.title(),
                verdict,
                verdict == Verdict.PASSED ? check.points() : 0,
                check.points(),
                sentences.message(report),
                deviation == null ? null : called(first),
                deviation == null ? null : deviation.expected(),
                deviation == null ? null : deviation.actual(),
                report.output().isBlank() ? null : report.output(),
                known ? where.group(1) : file(task, verdict, report, sentences),
                known ? Integer.valueOf(where.group(2)) : null,
                report.micros() / 1_000,
                check.visibility());
    }

    private static String called(Observation observation) {
        String inputs = observation.deviation().inputs();
        return observation.name() + (inputs.isEmpty() ? "" : " with " + inputs);
    }

    private static Diagnosis diagnosis(Course.Exercise exercise, Course.Task task, List<Named> names) {
        return names.stream()
                .filter(name -> name.task() == task.number())
                .findFirst()
                .map(name -> {
                    Misconception misconception = exercise.misconception(name.misconception());
                    return new Diagnosis(
                            misconception.id(),
                            misconception.title(),
                            misconception.message(),
                            name.certain() ? "this is" : "this looks like");
                })
                .orElse(null);
    }

    /** The earlier task that explains all that failed in a task: it failed itself, and its result leads to this one. */
    private static Integer follows(int task, List<CheckReport> reports) {
        Set<Integer> common = null;
        for (CheckReport report : reports) {
            if (report.check().task() == task && report.end() != End.PASSED) {
                if (common == null) {
                    common = new TreeSet<>(report.follows());
                } else {
                    common.retainAll(report.follows());
                }
            }
        }
        return common == null
                ? null
                : common.stream()
                        .filter(earlier -> reports.stream()
                                .anyMatch(report -> report.check().task() == earlier && report.end() == End.FAILED))
                        .findFirst()
                        .orElse(null);
    }

    private static String status(List<Result.Task> tasks, int score, int max) {
        List<Verdict> verdicts = tasks.stream()
                .flatMap(task -> task.checks().stream())
                .map(CheckResult::verdict)
                .filter(Objects::nonNull)
                .toList();
        if (score == max && max > 0) {
            return "done";
        }
        if (verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_ATTEMPTED)) {
            return "open";
        }
        if (score == 0 && verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_COMPILED)) {
            return "not compiled";
        }
        return "part";
    }
}
