package matml.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Selection;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/** Grades the answer sheet of a quiz: {@code 1: a c} or {@code 2 = B}; {@code ?} stands for no answer yet. */
final class QuizGrader {
    private static final Pattern ANSWER = Pattern.compile("\\s*(\\d{1,3})\\s*[:=.)]\\s*(.*)");
    private static final int MAX_LETTERS = 26;
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

    private static Map<Integer, TreeSet<String>> answers(String sheet, List<String> remarks, Post post) {
        Map<Integer, TreeSet<String>> answers = new TreeMap<>();
        if (sheet == null) {
            return answers;
        }
        int number = 0;
        int misunderstood = 0;
        for (String line : sheet.lines().limit(1_000).toList()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            Matcher matcher = ANSWER.matcher(content);
            String letters = matcher.matches()
                    ? matcher.group(2).replaceAll("[\\s,;]", "").toLowerCase(Locale.ROOT)
                    : "none";
            if (!matcher.matches() || !letters.matches("\\??|[a-z]{1," + MAX_LETTERS + "}")) {
                if (++misunderstood > MAX_REMARKS) {
                    continue;
                }
                remarks.add("quiz/" + post.id() + ".txt, line " + number
                        + " was not understood: write the question's number and letters, as in '1: a c'.");
            } else if (!letters.equals("?")) {
                TreeSet<String> set = new TreeSet<>();
                letters.chars().forEach(letter -> set.add(Character.toString(letter)));
                answers.put(Integer.parseInt(matcher.group(1)), set);
            }
        }
        return answers;
    }
}
