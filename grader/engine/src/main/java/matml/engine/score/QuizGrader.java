package matml.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Selection;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.submission.AnswerSheet;

/** Grades the {@link AnswerSheet} of a quiz. */
final class QuizGrader {
    private static final int MAX_REMARKS = 10;

    private QuizGrader() {}

    /**
     * Grades a quiz.
     *
     * @param sheet the answer file's text, or null if there is none
     */
    static Exercise grade(Post post, String sheet, List<String> remarks) {
        Map<Integer, TreeSet<String>> answers = answers(sheet, remarks, post);
        List<Task> tasks = new ArrayList<>();
        int score = 0;
        boolean attempted = false;
        for (Question question : post.quiz().questions()) {
            TreeSet<String> letters = answers.get(question.number());
            Verdict verdict = verdict(question, letters);
            attempted |= verdict != Verdict.NOT_ATTEMPTED;
            int points = verdict == Verdict.PASSED ? question.points() : 0;
            score += points;
            CheckResult check = new CheckResult(
                    Selection.quizId(post) + "/" + question.number(),
                    question.title(),
                    verdict,
                    points,
                    question.points(),
                    message(verdict),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    Visibility.HIDDEN);
            tasks.add(new Task(
                    question.number(), question.title(), points, question.points(), null, null, List.of(check)));
        }
        int max = post.quiz().max();
        return new Exercise(
                Selection.quizId(post),
                post.quiz().title(),
                List.of("quiz/" + post.id() + ".txt"),
                !attempted ? "open" : score == max ? "done" : "part",
                score,
                max,
                List.of(),
                List.of(),
                tasks);
    }

    private static Verdict verdict(Question question, TreeSet<String> letters) {
        if (letters == null || letters.isEmpty()) {
            return Verdict.NOT_ATTEMPTED;
        }
        boolean right = question.accepted().stream().anyMatch(set -> new TreeSet<>(set).equals(letters));
        return right ? Verdict.PASSED : Verdict.FAILED;
    }

    private static String message(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> null;
            case NOT_ATTEMPTED -> "There is no answer yet.";
            default -> "Not the set of letters that is asked for: read the question and every option once more.";
        };
    }

    private static Map<Integer, TreeSet<String>> answers(String text, List<String> remarks, Post post) {
        AnswerSheet sheet = AnswerSheet.read(text);
        sheet.misunderstood().stream()
                .limit(MAX_REMARKS)
                .forEach(line -> remarks.add("quiz/" + post.id() + ".txt, line " + line
                        + " was not understood: write the question's number and letters, as in '1: a c'."));
        return sheet.answers();
    }
}
