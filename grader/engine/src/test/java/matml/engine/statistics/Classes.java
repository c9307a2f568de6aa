package matml.engine.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/** Classes made by hand: every submission has one task whose checks are worth a point each. */
final class Classes {
    private Classes() {}

    /**
     * A submission.
     *
     * @param checks a letter for each check: p passed, f failed, o open, c not compiled, t timed out, n not run
     */
    static Result result(String name, String checks, Finding... findings) {
        List<CheckResult> all = new ArrayList<>();
        for (int i = 0; i < checks.length(); i++) {
            Verdict verdict = verdict(checks.charAt(i));
            all.add(new CheckResult(
                    "post01/losses/check" + i,
                    "check " + i,
                    verdict,
                    verdict == Verdict.PASSED ? 1 : 0,
                    1,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    10L * (i + 1),
                    Visibility.HIDDEN));
        }
        int score = all.stream().mapToInt(CheckResult::points).sum();
        Task task = new Task(1, "Mean squared error", score, all.size(), null, null, all);
        Exercise exercise = new Exercise(
                "post01/losses",
                "Losses",
                List.of(),
                score == all.size() ? "done" : "part",
                score,
                all.size(),
                List.of(),
                List.of(findings),
                List.of(task));
        return new Result(
                Result.SCHEMA,
                name,
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "21",
                "process",
                Map.of(),
                "2026-11-27T09:00:00Z",
                1,
                score,
                all.size(),
                List.of(),
                List.of(new Post("post01", "Post", score, all.size(), List.of(exercise))));
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'p' -> Verdict.PASSED;
            case 'f' -> Verdict.FAILED;
            case 'o' -> Verdict.NOT_ATTEMPTED;
            case 'c' -> Verdict.NOT_COMPILED;
            case 't' -> Verdict.TIMED_OUT;
            default -> Verdict.NOT_RUN;
        };
    }

    /** A class whose submissions have these checks. */
    static ClassStatistics of(String... checks) {
        List<Result> results = new ArrayList<>();
        for (String each : checks) {
            results.add(result("s" + results.size(), each));
        }
        return ClassStatistics.of(results);
    }
}
