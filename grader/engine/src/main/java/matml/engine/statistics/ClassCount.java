package matml.engine.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;
import matml.engine.statistics.ExerciseStatistics.TaskStatistics;

/** Counts results one by one and keeps none of them, so that a class of any size fits into memory. */
public final class ClassCount {
    private final List<Double> percents = new ArrayList<>();
    private final List<Integer> scores = new ArrayList<>();
    private final Map<String, ExerciseCount> exercises = new LinkedHashMap<>();
    private final Map<String, Misconception> misconceptions = new LinkedHashMap<>();
    private final Map<String, Unnamed> unnamed = new LinkedHashMap<>();
    private final Map<String, RuleFindings> findings = new LinkedHashMap<>();

    /** What is counted of an exercise. */
    private record ExerciseCount(
            String post, Exercise first, Tally tally, Map<Integer, TaskCount> tasks, Map<String, ItemCount> items) {}

    private record TaskCount(Task first, Tally tally) {}

    /** Who was asked, by their number in {@link #scores}, and what it earned them: points, or -1 where it failed. */
    private record ItemCount(int task, CheckResult first, List<Integer> who, List<Integer> points) {}

    private static final class Tally {
        private int max;
        private int graded;
        private int passed;
        private int notCompiled;
        private final List<Double> shares = new ArrayList<>();
        private final List<Double> millis = new ArrayList<>();

        private void add(int score, int most, List<CheckResult> checks) {
            max = Math.max(max, most);
            graded++;
            if (checks.stream().anyMatch(ClassCount::isAttempted)) {
                passed += score == most ? 1 : 0;
                shares.add(Numbers.percent(score, most));
                millis.add((double) checks.stream()
                        .filter(ClassCount::isAttempted)
                        .mapToLong(CheckResult::millis)
                        .sum());
            } else if (checks.stream().anyMatch(check -> check.verdict() == Verdict.NOT_COMPILED)) {
                notCompiled++;
            }
        }

        private Counts counts() {
            boolean nobody = shares.isEmpty();
            return new Counts(
                    graded,
                    shares.size(),
                    passed,
                    notCompiled,
                    nobody
                            ? null
                            : shares.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow(),
                    nobody ? null : Math.round(Numbers.median(millis)));
        }
    }

    /** Whether a check was run on code that the student wrote. */
    private static boolean isAttempted(CheckResult check) {
        return check.verdict() != Verdict.NOT_ATTEMPTED
                && check.verdict() != Verdict.NOT_COMPILED
                && check.verdict() != Verdict.NOT_RUN;
    }

    /** Counts a result. */
    public void add(Result result) {
        percents.add(Numbers.percent(result.score(), result.max()));
        scores.add(result.score());
        result.posts()
                .forEach(post -> post.exercises().forEach(exercise -> add(post.id(), exercise, result.submission())));
    }

    private void add(String post, Exercise exercise, String submission) {
        ExerciseCount count = exercises.computeIfAbsent(
                exercise.id(),
                id -> new ExerciseCount(post, exercise, new Tally(), new LinkedHashMap<>(), new LinkedHashMap<>()));
        count.tally()
                .add(
                        exercise.score(),
                        exercise.max(),
                        exercise.tasks().stream()
                                .flatMap(task -> task.checks().stream())
                                .toList());
        for (Task task : exercise.tasks()) {
            count.tasks()
                    .computeIfAbsent(task.number(), number -> new TaskCount(task, new Tally()))
                    .tally()
                    .add(task.score(), task.max(), task.checks());
            for (CheckResult check : task.checks()) {
                ItemCount item = count.items()
                        .computeIfAbsent(
                                check.id(),
                                id -> new ItemCount(task.number(), check, new ArrayList<>(), new ArrayList<>()));
                if (isAttempted(check)) {
                    item.who().add(scores.size() - 1);
                    item.points().add(check.verdict() == Verdict.PASSED ? check.points() : -1);
                }
            }
            name(submission, exercise, task);
        }
        for (Finding finding : exercise.findings()) {
            note(submission, finding);
        }
    }

    private void name(String submission, Exercise exercise, Task task) {
        if (task.diagnosis() != null) {
            String id = task.diagnosis().misconception();
            once(
                    submission,
                    misconceptions
                            .computeIfAbsent(
                                    exercise.id() + "/" + id,
                                    key -> new Misconception(
                                            exercise.id(),
                                            exercise.title(),
                                            task.number(),
                                            id,
                                            task.diagnosis().title(),
                                            task.diagnosis().message(),
                                            new ArrayList<>()))
                            .submissions());
        } else if (task.follows() == null
                && task.checks().stream().anyMatch(check -> check.verdict() == Verdict.FAILED)) {
            once(
                    submission,
                    unnamed.computeIfAbsent(
                                    exercise.id() + "/" + task.number(),
                                    key -> new Unnamed(
                                            exercise.id(),
                                            exercise.title(),
                                            isQuiz(exercise),
                                            task.number(),
                                            task.title(),
                                            new ArrayList<>()))
                            .submissions());
        }
    }

    private void note(String submission, Finding finding) {
        RuleFindings before = findings.computeIfAbsent(
                String.valueOf(finding.rule()),
                rule -> new RuleFindings(rule, 0, new ArrayList<>(), new ArrayList<>()));
        once(submission, before.submissions());
        String message = finding.message() == null ? "" : finding.message();
        if (before.messages().size() < RuleFindings.MOST_MESSAGES
                && !before.messages().contains(message)) {
            before.messages().add(message);
        }
        findings.put(
                before.rule(),
                new RuleFindings(before.rule(), before.number() + 1, before.messages(), before.submissions()));
    }

    /** Results come one after the other: whoever is there already is the last. */
    private static void once(String submission, List<String> all) {
        if (all.isEmpty() || !all.get(all.size() - 1).equals(submission)) {
            all.add(submission);
        }
    }

    private static boolean isQuiz(Exercise exercise) {
        return exercise.id().endsWith("/quiz");
    }

    /** What it comes to so far. */
    public ClassStatistics statistics() {
        List<ExerciseCount> ordered = exercises.values().stream()
                .sorted(Comparator.comparing(ExerciseCount::post))
                .toList();
        return new ClassStatistics(
                Distribution.of(percents),
                ordered.stream().map(ClassCount::exercise).toList(),
                frequent(
                        misconceptions,
                        each -> each.submissions().size(),
                        each -> new Misconception(
                                each.exercise(),
                                each.exerciseTitle(),
                                each.task(),
                                each.id(),
                                each.title(),
                                each.message(),
                                List.copyOf(each.submissions()))),
                frequent(
                        unnamed,
                        each -> each.submissions().size(),
                        each -> new Unnamed(
                                each.exercise(),
                                each.exerciseTitle(),
                                each.quiz(),
                                each.task(),
                                each.title(),
                                List.copyOf(each.submissions()))),
                ordered.stream()
                        .flatMap(each -> each.items().values().stream().map(item -> item(each, item)))
                        .toList(),
                frequent(
                        findings,
                        RuleFindings::number,
                        each -> new RuleFindings(
                                each.rule(),
                                each.number(),
                                List.copyOf(each.messages()),
                                List.copyOf(each.submissions()))));
    }

    private static <T> List<T> frequent(Map<String, T> all, ToIntFunction<T> number, Function<T, T> copy) {
        return all.values().stream()
                .sorted(Comparator.comparingInt(each -> -number.applyAsInt(each)))
                .map(copy)
                .toList();
    }

    private static ExerciseStatistics exercise(ExerciseCount count) {
        return new ExerciseStatistics(
                count.first().id(),
                count.first().title(),
                isQuiz(count.first()),
                count.tally().max,
                count.tally().counts(),
                count.tasks().values().stream()
                        .map(task -> new TaskStatistics(
                                task.first().number(),
                                task.first().title(),
                                task.tally().max,
                                task.tally().counts()))
                        .toList());
    }

    private Item item(ExerciseCount exercise, ItemCount count) {
        int attempted = count.who().size();
        double[] passing = new double[attempted];
        double[] elsewhere = new double[attempted];
        int passed = 0;
        for (int i = 0; i < attempted; i++) {
            int points = count.points().get(i);
            passed += points >= 0 ? 1 : 0;
            passing[i] = points >= 0 ? 1 : 0;
            elsewhere[i] = scores.get(count.who().get(i)) - Math.max(0, points);
        }
        Double discrimination = attempted < Item.FEWEST ? null : Numbers.correlation(passing, elsewhere);
        CheckResult first = count.first();
        return new Item(
                exercise.first().id(),
                isQuiz(exercise.first()),
                count.task(),
                first.id(),
                first.title(),
                first.visibility(),
                first.max(),
                attempted,
                passed,
                attempted == 0 ? null : (double) passed / attempted,
                discrimination,
                Item.remark(attempted, passed, discrimination));
    }
}
