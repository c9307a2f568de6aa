package matml.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Marking;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Message;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.statistics.Comparison;
import matml.engine.statistics.Comparison.Score;

/** Results made by hand. What no student may see begins with SECRET. */
final class Samples {
    static final String SECRET = "SECRET";

    private static final String HOSTILE = "<script>alert('x')</script>|`a`\"& ](http://evil.example) @all $x$ ```\n"
            + "# not a heading\r\n| a | b |\u001b[31mred\u0007\u202Eevil\u0000\uD800 </style></details> {{x}} *b* _i_ \\";

    private Samples() {}

    static Result complete() {
        Exercise losses = exercise(
                "post01/losses",
                "How wrong is a prediction?",
                "done",
                task(
                        1,
                        "Mean squared error",
                        null,
                        passed("mse", "the mean of the squared errors", 2, Visibility.PUBLIC),
                        passed("seeded", "many seeded cases", 3, Visibility.HIDDEN)),
                task(2, "Mean absolute error", null, passed("mae", "three alloys", 1, Visibility.HIDDEN)));
        Exercise quiz = exercise(
                "post01/quiz",
                "What the post says",
                "done",
                task(1, "Which of these is learning?", null, passed("1", "Which of these?", 1, Visibility.HIDDEN)));
        return result("anna-berg", List.of(), post("post01", "A first look", losses, quiz));
    }

    static Result half() {
        Task squared = task(
                1,
                "Mean squared error",
                new Diagnosis(
                        "sum-instead-of-mean",
                        "the sum of the squared errors, without dividing by n",
                        new Message(
                                "Would your loss be the same if every alloy were listed twice?",
                                "A sum grows with the data set, so losses on 300 and on 3 000 alloys cannot be compared.",
                                "Divide the sum of the squared errors by the number of rows."),
                        "this is"),
                passed("positive", "no loss is negative", 1, Visibility.PUBLIC),
                new CheckResult(
                        "post01/losses/fourAlloys",
                        "four alloys by hand",
                        Verdict.FAILED,
                        0,
                        2,
                        "Mse differs from the expected value: too large. (four alloys)",
                        "mse with actual = [1.2, 0.35, 2.1, 1.75], predicted = [1.0, 0.6, 2.0, 1.3]",
                        "0.07875 (within 1e-9, relative)",
                        "0.315 = 4.000 x expected",
                        "sum = 0.315\n",
                        null,
                        null,
                        3,
                        Visibility.PUBLIC),
                hiddenFailure("seeded", "many seeded cases"));
        Task absolute = task(
                2,
                "Mean absolute error",
                new Diagnosis(
                        "signs-cancel",
                        "errors of different sign cancel",
                        new Message(
                                "What does your loss say about one error of +1 and one of -1?",
                                "Look at what happens before the errors are added.",
                                "Take Math.abs of each error first, then the mean."),
                        "this looks like"),
                hiddenFailure("signs", "errors of both signs"));
        Task root = task(
                3,
                "Root mean squared error",
                null,
                check(
                        "rmse",
                        "one row",
                        Verdict.NOT_ATTEMPTED,
                        2,
                        "Losses.rmse is still to be written.",
                        Visibility.PUBLIC));
        Exercise losses = exercise("post01/losses", "How wrong is a prediction?", "part", squared, absolute, root);

        String slow = "Your code was stopped after 2 s of computing (or 20 s of waiting). Usual causes: a loop variable"
                + " that does not move, or an end test that never becomes true (NaN < eps is false).";
        Exercise clusterer = exercise(
                "post01/structure-clusterer",
                "Families of crystals without labels",
                "part",
                task(
                        1,
                        "The nearest centre",
                        null,
                        passed("nearest", "two centres", 2, Visibility.PUBLIC),
                        passed("ties", "a tie goes to the first", 1, Visibility.HIDDEN)),
                task(
                        2,
                        "Until nothing moves",
                        null,
                        check("ends", "the loop ends", Verdict.TIMED_OUT, 3, slow, Visibility.HIDDEN)));

        Exercise splitter = new Exercise(
                "post01/splitter",
                "Which rows may a model see?",
                List.of("Splitter.java"),
                "not compiled",
                0,
                4,
                List.of(
                        new CompileError("Splitter.java", 27, 16, "incompatible types: missing return value"),
                        new CompileError("Splitter.java", 31, 9, "cannot find symbol: variable teest")),
                List.of(new Finding(
                        "Splitter.java",
                        12,
                        "allowed",
                        "java.io.File is not allowed here: a split needs no files. Work with the indices you are"
                                + " given.")),
                List.of(
                        task(
                                1,
                                "Train and test",
                                null,
                                check(
                                        "sizes",
                                        "ten rows",
                                        Verdict.NOT_COMPILED,
                                        2,
                                        "Splitter.java does not compile, so this was not run (it says nothing about"
                                                + " your idea).",
                                        Visibility.PUBLIC)),
                        task(
                                2,
                                "Whole groups",
                                null,
                                check(
                                        "groups",
                                        "materials stay together",
                                        Verdict.NOT_COMPILED,
                                        2,
                                        "Splitter.java does not compile, so this was not run (it says nothing about"
                                                + " your idea).",
                                        Visibility.HIDDEN))));
        Exercise open = exercise(
                "post01/overfitting-detector",
                "Has the model learned, or learned by heart?",
                "open",
                task(
                        1,
                        "The generalisation gap",
                        null,
                        check(
                                "gap",
                                "a gap of 0.2",
                                Verdict.NOT_ATTEMPTED,
                                5,
                                "OverfittingDetector.gap is still to be written.",
                                Visibility.PUBLIC)));
        Exercise done = exercise(
                "post01/quiz",
                "What the post says",
                "done",
                task(1, "Which of these is learning?", null, passed("1", "Which of these?", 1, Visibility.HIDDEN)));
        return result(
                "Zo\u00eb M\u00fcller",
                List.of("Verdict.java is given code and differs from ours; yours was used."),
                post(
                        "post01",
                        "What is Artificial Intelligence? A first look",
                        losses,
                        splitter,
                        clusterer,
                        open,
                        done));
    }

    static Result hostile() {
        CheckResult check = new CheckResult(
                "post01/x/y",
                HOSTILE,
                Verdict.FAILED,
                0,
                1,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "x".repeat(5_000) + " end",
                HOSTILE,
                HOSTILE,
                3,
                0,
                Visibility.PUBLIC);
        Task task = task(
                1,
                HOSTILE,
                new Diagnosis(HOSTILE, HOSTILE, new Message(HOSTILE, HOSTILE, HOSTILE), "this looks like"),
                check,
                hiddenFailure("secret", HOSTILE));
        Exercise broken = new Exercise(
                "post01/broken",
                HOSTILE,
                List.of(HOSTILE),
                "part",
                task.score(),
                task.max(),
                List.of(new CompileError(HOSTILE, 1, 1, HOSTILE)),
                List.of(new Finding(HOSTILE, 1, HOSTILE, HOSTILE)),
                List.of(task));
        Exercise failing = exercise("post01/x", HOSTILE, "part", task);
        return result(HOSTILE, List.of(HOSTILE), post("post01", HOSTILE, failing, broken));
    }

    /** A submission that was read, of which nothing was asked. */
    static Result empty() {
        return result("nobody", List.of());
    }

    static List<Result> all() {
        return List.of(complete(), half(), hostile(), empty());
    }

    static ClassSummary summary() {
        Map<String, String> unreadable = new LinkedHashMap<>();
        unreadable.put("broken.zip", "It cannot be read: zip END header not found");
        return ClassSummary.of(
                List.of(complete(), half(), hostile(), named(half(), "\u674e\u96f7"), named(half(), "ben")),
                unreadable);
    }

    /** A class of which there is something to say everywhere, with a roster, marks and practice scores. */
    static ClassSummary everything() {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            results.add(named(complete(), "done-" + i));
            results.add(named(half(), "half-" + i));
        }
        results.add(hostile());
        Map<String, Score> practice = new LinkedHashMap<>();
        Map<String, Score> official = new LinkedHashMap<>();
        for (Result each : results) {
            double percent = Reading.percent(each.score(), each.max());
            official.put(each.submission(), new Score(each.submission(), percent, "a"));
            practice.put(each.submission(), new Score(each.submission(), each == results.get(1) ? 100 : percent, "a"));
        }
        official.put("late", new Score("late", 0, "a"));
        practice.remove("late");
        practice.put("gone", new Score("gone", 50, "a"));
        Map<String, String> unreadable = new LinkedHashMap<>();
        unreadable.put("broken.zip", "It cannot be read: zip END header not found");
        unreadable.put("<b>x</b>", HOSTILE);
        Map<String, Marked> marks = new LinkedHashMap<>();
        results.forEach(each -> marks.put(each.submission(), new Marked(HOSTILE, "19.5", "1 day late, 10 % off.")));
        return ClassSummary.of(results, unreadable)
                .with(new Marking(20, marks, List.of("zoe", "<i>y</i>")))
                .with(Comparison.of(practice, official))
                .with(new Alike("JPlag 6.0.0", 0.8, 9, List.of(new Alike.Pair("half-0", "<b>x</b>", 0.934, 120))));
    }

    static Result named(Result result, String name) {
        return result.called(name);
    }

    private static Result result(String name, List<String> remarks, Post... posts) {
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("cpuPerCheck", "2000 ms");
        limits.put("heap", "128 MB");
        return new Result(
                Result.SCHEMA,
                name,
                "0123456789abcdef".repeat(4),
                "2026.1",
                List.of("post01"),
                20260101,
                "17.0.15",
                "process",
                limits,
                "2026-11-24T08:15:30Z",
                1234,
                Arrays.stream(posts).mapToInt(Post::score).sum(),
                Arrays.stream(posts).mapToInt(Post::max).sum(),
                remarks,
                List.of(posts));
    }

    private static Post post(String id, String title, Exercise... exercises) {
        return new Post(
                id,
                title,
                Arrays.stream(exercises).mapToInt(Exercise::score).sum(),
                Arrays.stream(exercises).mapToInt(Exercise::max).sum(),
                List.of(exercises));
    }

    private static Exercise exercise(String id, String title, String status, Task... tasks) {
        String file = id.endsWith("/quiz") ? "quiz/post01.txt" : fileName(id);
        return new Exercise(
                id,
                title,
                List.of(file),
                status,
                Arrays.stream(tasks).mapToInt(Task::score).sum(),
                Arrays.stream(tasks).mapToInt(Task::max).sum(),
                List.of(),
                List.of(),
                List.of(tasks));
    }

    private static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.substring(id.indexOf('/') + 1).split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + ".java";
    }

    private static Task task(int number, String title, Diagnosis diagnosis, CheckResult... checks) {
        return new Task(
                number,
                title,
                Arrays.stream(checks).mapToInt(CheckResult::points).sum(),
                Arrays.stream(checks).mapToInt(CheckResult::max).sum(),
                diagnosis,
                null,
                List.of(checks));
    }

    private static CheckResult passed(String id, String title, int points, Visibility visibility) {
        return new CheckResult(
                "post01/" + id,
                title,
                Verdict.PASSED,
                points,
                points,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                visibility);
    }

    private static CheckResult check(
            String id, String title, Verdict verdict, int max, String message, Visibility visibility) {
        return new CheckResult(
                "post01/" + id, title, verdict, 0, max, message, null, null, null, null, null, null, 1, visibility);
    }

    private static CheckResult hiddenFailure(String id, String title) {
        return new CheckResult(
                "post01/" + id,
                title,
                Verdict.FAILED,
                0,
                2,
                "The loss differs from the expected value: too large. (a seeded case)",
                SECRET + "-called with <[1.0]>",
                SECRET + "-expected 2.0",
                SECRET + "-actual 4.0",
                SECRET + "-printed",
                "Losses.java",
                27,
                2,
                Visibility.HIDDEN);
    }
}
