package matml.engine.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.course.Course;
import matml.engine.course.Course.Post;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/**
 * What the public checks say of a student's work, in the order in which the course teaches.
 *
 * @param result the document of the public checks
 * @param standings one for each exercise that was checked and for each quiz asked about
 */
public record Practice(Result result, List<Standing> standings) {
    private static final Pattern TO_BE_WRITTEN = Pattern.compile("([\\w.]+) is still to be written\\b.*");

    /** Each has half a dozen statements to weigh. */
    private static final int MINUTES_PER_QUESTION = 3;

    /** How far something is. */
    public enum State {
        DONE("done"),
        FAILING("failing"),
        WAITING("waiting"),
        OPEN("open");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * An exercise or a quiz.
     *
     * @param id {@code post01/losses}, {@code post01/quiz}
     * @param group core or further
     * @param score points of the public checks that pass; of a quiz, questions that are answered
     * @param max points of the public checks; of a quiz, its questions
     * @param hidden points that hidden checks decide about
     * @param minutes what a newcomer needs
     */
    public record Standing(
            String id,
            String post,
            String title,
            String group,
            int minutes,
            State state,
            int score,
            int max,
            int hidden,
            List<TaskStanding> tasks) {
        /** Whether it is a quiz. */
        public boolean isQuiz() {
            return id.endsWith("/quiz");
        }

        /** How commands call it: {@code losses}. */
        public String name() {
            return isQuiz() ? id : Post.shortId(id);
        }

        /** The task to work on: what was tried and does not hold yet, else what is still to be written. */
        public Optional<TaskStanding> next() {
            return tasks.stream()
                    .filter(task -> task.state() == State.FAILING)
                    .findFirst()
                    .or(() -> tasks.stream()
                            .filter(task -> task.state() == State.OPEN)
                            .findFirst())
                    .or(() -> tasks.stream()
                            .filter(task -> task.state() == State.WAITING)
                            .findFirst());
        }
    }

    /**
     * A task.
     *
     * @param verdict the word for what went wrong, of a failing one
     * @param waitsFor the earlier task that must be mended or written first, of a waiting one
     */
    public record TaskStanding(int number, String title, State state, String verdict, int waitsFor) {}

    /** Reads the document of public checks. */
    public static Practice of(Desk desk, Result result, boolean quizzes) throws IOException {
        List<Standing> standings = new ArrayList<>();
        for (Result.Post post : result.posts()) {
            Course.Post known = desk.course().posts().stream()
                    .filter(each -> each.id().equals(post.id()))
                    .findFirst()
                    .orElseThrow();
            for (Result.Exercise exercise : post.exercises()) {
                standings.add(standing(desk, known, exercise));
            }
            if (quizzes && known.quiz() != null) {
                int afterCore = (int) standings.stream()
                        .takeWhile(each ->
                                !each.post().equals(post.id()) || each.group().equals("core"))
                        .count();
                standings.add(afterCore, quiz(desk, known));
            }
        }
        return new Practice(result, standings);
    }

    private static Standing standing(Desk desk, Course.Post post, Result.Exercise exercise) throws IOException {
        Course.Exercise known = post.exercises().stream()
                .filter(each -> each.id().equals(exercise.id()))
                .findFirst()
                .orElseThrow();
        List<TaskStanding> tasks = new ArrayList<>();
        for (Result.Task task : exercise.tasks()) {
            tasks.add(task(desk, known, task));
        }
        boolean done = tasks.stream().allMatch(task -> task.state() == State.DONE);
        boolean failing =
                !exercise.compile().isEmpty() || tasks.stream().anyMatch(task -> task.state() == State.FAILING);
        int hidden = known.checks().stream()
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .mapToInt(Course.Check::points)
                .sum();
        return new Standing(
                exercise.id(),
                post.id(),
                exercise.title(),
                known.group(),
                known.minutes(),
                done ? State.DONE : failing ? State.FAILING : State.OPEN,
                exercise.score(),
                exercise.max(),
                hidden,
                tasks);
    }

    private static TaskStanding task(Desk desk, Course.Exercise exercise, Result.Task task) throws IOException {
        List<CheckResult> missing = task.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .toList();
        if (missing.isEmpty()) {
            // A task without a public check cannot be judged here: it is open as long as its TODO stands there.
            boolean open = task.checks().isEmpty() && desk.hasTodo(exercise, task.number());
            return new TaskStanding(task.number(), task.title(), open ? State.OPEN : State.DONE, "", 0);
        }
        Optional<CheckResult> wrong = missing.stream()
                .filter(check -> check.verdict() != Verdict.NOT_ATTEMPTED && check.verdict() != Verdict.NOT_RUN)
                .findFirst();
        int waitsFor = task.follows() != null ? task.follows() : 0;
        if (wrong.isEmpty()) {
            for (CheckResult check : missing) {
                Matcher matcher = TO_BE_WRITTEN.matcher(String.valueOf(check.message()));
                int owner = matcher.lookingAt() ? desk.taskOf(exercise, matcher.group(1)) : 0;
                waitsFor = owner > 0 && owner < task.number() ? owner : waitsFor;
            }
        }
        State state = waitsFor > 0 ? State.WAITING : wrong.isPresent() ? State.FAILING : State.OPEN;
        return new TaskStanding(
                task.number(),
                task.title(),
                state,
                wrong.map(check -> check.verdict().toString()).orElse(""),
                waitsFor);
    }

    private static Standing quiz(Desk desk, Course.Post post) throws IOException {
        int questions = post.quiz().questions().size();
        long answered = post.quiz().questions().stream()
                .filter(question -> sheetHas(desk, post, question.number()))
                .count();
        return new Standing(
                post.id() + "/quiz",
                post.id(),
                post.quiz().title(),
                "core",
                MINUTES_PER_QUESTION * questions,
                answered == questions ? State.DONE : State.OPEN,
                (int) answered,
                questions,
                post.quiz().max(),
                List.of());
    }

    private static boolean sheetHas(Desk desk, Course.Post post, int question) {
        try {
            return desk.sheet(post).answers().containsKey(question);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The points of the public checks that pass. */
    public int score() {
        return result.score();
    }

    /** The points that public checks decide about. */
    public int max() {
        return result.max();
    }

    /** The points of these exercises that hidden checks decide about, quizzes included. */
    public int hidden() {
        return standings.stream().mapToInt(Standing::hidden).sum();
    }

    /**
     * What comes next: the exercise the student went to, if it is not done; else the first that is not, core before
     * further.
     */
    public Optional<Standing> next(Optional<String> current) {
        List<Standing> open = standings.stream()
                .filter(standing -> standing.state() != State.DONE)
                .toList();
        return open.stream()
                .filter(standing -> current.filter(standing.id()::equals).isPresent())
                .findFirst()
                .or(() -> open.stream()
                        .filter(standing -> standing.group().equals("core"))
                        .findFirst())
                .or(() -> open.stream().findFirst());
    }
}
