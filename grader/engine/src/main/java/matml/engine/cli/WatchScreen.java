package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Task;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Practice.Standing;
import matml.engine.desk.Practice.State;
import matml.engine.desk.Practice.TaskStanding;
import matml.engine.desk.Progress;
import matml.engine.report.Paragraphs;
import matml.engine.report.PracticeReport;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.submission.UnreadableSubmission;
import matml.engine.watch.WatchLoop;

/** What a person who watches sees. Nothing that goes wrong in an answer ends the watch: it is said, and it goes on. */
final class WatchScreen implements WatchLoop.Answers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final int DEEPEST_CAUSE = 10;

    /** More names than this are a number. */
    private static final int MOST_NAMES = 3;

    private final PrintWriter out;
    private final Desk desk;
    private final Progress progress;
    private final Checking checking;
    private final BooleanSupplier renewed;
    private final Style style;
    private final boolean single;
    /** What is known of every exercise. */
    private final Map<String, Result.Exercise> known = new LinkedHashMap<>();
    /** What is checked whatever was saved; empty for what the save has touched. */
    private Set<String> named;
    /** What was checked last. */
    private Set<String> checked = Set.of();

    private Result latest;
    private boolean saidRenewed;
    private boolean hasKeyboard = true;

    /** Runs public checks on the desk as it is now. */
    interface Checking {
        Result check(Selection selection) throws IOException, InterruptedException;

        /** Makes ready for the next check; nobody waits for it. */
        void ready() throws IOException;
    }

    /**
     * @param renewed whether the course has been built anew or should be
     * @param single whether a key works without Enter
     * @param named ids of the exercises that are checked whatever was saved; empty for what the save has touched
     */
    WatchScreen(
            PrintWriter out,
            Desk desk,
            Progress progress,
            Checking checking,
            BooleanSupplier renewed,
            Style style,
            boolean single,
            Set<String> named) {
        this.out = out;
        this.desk = desk;
        this.progress = progress;
        this.checking = checking;
        this.renewed = renewed;
        this.style = style;
        this.single = single;
        this.named = named;
    }

    /**
     * Ids of the exercises that are called so, in the course's order; none for no name.
     *
     * @throws IllegalArgumentException in one sentence, if a name names none
     */
    static Set<String> exercises(Course course, List<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        Selection selection = course.select(names);
        Set<String> ids = new LinkedHashSet<>();
        for (Exercise exercise : course.exercises()) {
            if (selection.has(exercise.id())) {
                ids.add(exercise.id());
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A quiz has no public checks to run at every save. Answer it with"
                    + " ./matml quiz " + selection.posts(course).get(0).id() + ".");
        }
        return ids;
    }

    /** Checks everything once, and shows what is named, else what comes next. */
    @Override
    public void start() throws InterruptedException {
        say("Checking what is there ...");
        if (check(everything())) {
            checked = named.isEmpty()
                    ? nextStanding().map(next -> Set.of(next.id())).orElse(everything())
                    : named;
            show();
        }
    }

    @Override
    public void saved(Set<Path> files) throws InterruptedException {
        Set<String> touched = new LinkedHashSet<>();
        files.forEach(file -> touched.addAll(touchedBy(file)));
        String what = names(files) + happened(files);
        if (touched.isEmpty()) {
            boolean quiz = files.stream().allMatch(file -> file.toString().endsWith(".txt"));
            say(what + (quiz ? "; " + quizzes() : ". It belongs to no exercise: nothing to check."));
            return;
        }
        Set<String> wanted = named.isEmpty() ? inOrder(touched) : named;
        say(what + ", checking " + shortNames(wanted) + " ...");
        checkAndShow(wanted);
    }

    @Override
    public void unchanged(Set<Path> files) {
        say(names(files) + " saved without a change: nothing new to check.");
    }

    @Override
    public void again() throws InterruptedException {
        Set<String> wanted = checked.isEmpty() ? everything() : checked;
        say("Checking " + shortNames(wanted) + " again ...");
        checkAndShow(wanted);
    }

    @Override
    public void next() throws InterruptedException {
        if (latest == null) {
            again();
            return;
        }
        Optional<Standing> next = nextStanding();
        if (next.isPresent() && checked.equals(Set.of(next.get().id()))) {
            // Pressed again: on to the one after it.
            List<Standing> open =
                    all().stream().filter(each -> each.state() != State.DONE).toList();
            int at = open.indexOf(next.get());
            Standing after = open.get((at + 1) % open.size());
            progress.goTo(after.id());
            next = Optional.of(after);
        }
        checked = next.map(standing -> Set.of(standing.id())).orElse(everything());
        if (!named.isEmpty()) {
            named = checked;
        }
        show();
    }

    @Override
    public void hint() throws InterruptedException {
        Optional<Standing> standing = all().stream()
                .filter(each -> checked.contains(each.id()) && each.state() != State.DONE)
                .findFirst()
                .or(this::nextStanding);
        if (standing.isEmpty()) {
            say(
                    latest == null
                            ? "Nothing has been checked yet: press r first."
                            : "Every exercise passes its public checks: there is nothing to hint at.");
            return;
        }
        Exercise exercise = Hint.exercise(desk.course(), standing.get().id());
        int number = standing.get().next().map(TaskStanding::number).orElse(1);
        Task task = exercise.tasks().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        try {
            int level = Hint.nextLevel(progress, exercise, task);
            out.println();
            GradeOptions.print(out, Hint.text(desk, exercise, task, level));
            progress.hinted(exercise.id(), number, level);
        } catch (IOException missing) {
            say(missing.getMessage());
        }
    }

    @Override
    public void unknown() {
        say("That key means nothing here.");
    }

    @Override
    public void noKeyboard() {
        hasKeyboard = false;
        say("There is no keyboard here: end the watch with Ctrl-C.");
    }

    @Override
    public void keys() {
        out.println();
        out.println((hasKeyboard
                        ? (single ? "Keys: " : "Type a letter and Enter: ")
                                + "r run again, h hint, n next exercise, q quit. "
                        : "")
                + "Waiting for a save ...");
        out.flush();
        // The verdict has been read by now: time for what nobody should wait for.
        try {
            checking.ready();
        } catch (IOException later) {
            // The next check will say it.
            return;
        }
        if (!saidRenewed && renewed.getAsBoolean()) {
            saidRenewed = true;
            say("The course itself has changed since this watch began. To go on with the new one, press q and start"
                    + " ./matml watch again.");
        }
    }

    private void checkAndShow(Set<String> exercises) throws InterruptedException {
        long started = System.nanoTime();
        if (check(exercises)) {
            checked = exercises;
            show();
            out.println(String.format(Locale.ROOT, "(%.2f s)", (System.nanoTime() - started) / 1e9));
        }
    }

    private boolean check(Set<String> exercises) throws InterruptedException {
        try {
            Result result = checking.check(desk.course().select(List.copyOf(exercises)));
            result.posts().forEach(post -> post.exercises().forEach(each -> known.put(each.id(), each)));
            latest = result;
            Check.remember(Practice.of(desk, result, false), progress);
            return true;
        } catch (UnreadableSubmission nothing) {
            say("There is no Java file of an exercise in " + Desk.fromHere(desk.exercises()) + ": nothing was checked."
                    + " This goes on when they are back; ./matml reset brings the stubs.");
        } catch (IOException | RuntimeException | StackOverflowError problem) {
            // Reading files ends like this when it is interrupted.
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            say(sentence(problem));
        }
        return false;
    }

    /** What went wrong, and what to do about it. */
    private static String sentence(Throwable problem) {
        String message = String.valueOf(problem.getMessage()).strip();
        if (problem instanceof IOException) {
            Optional<String> full = fullDisk(problem);
            if (full.isPresent()) {
                return "The disk is full, so nothing was checked (" + full.get()
                        + "). Your files are as your editor saved them: make some room, then press r.";
            }
            return "Nothing was checked: " + message + (message.endsWith(".") ? "" : ".") + " Press r to try again.";
        }
        return "Nothing was checked: matml itself failed (" + problem.getClass().getSimpleName() + ": " + message
                + "). Press r to try again, and tell the authors of the course if that does not help.";
    }

    /** What the system said about a full disk, if that is the cause: each system has its own words for it. */
    private static Optional<String> fullDisk(Throwable problem) {
        Optional<String> said = Optional.empty();
        Throwable cause = problem;
        for (int depth = 0; depth < DEEPEST_CAUSE && cause != null; depth++) {
            String message = String.valueOf(cause.getMessage());
            if (message.matches("(?is).*(no space left|not enough space|quota).*")) {
                said = Optional.of(message);
            }
            cause = cause.getCause();
        }
        return said;
    }

    /** One thing at a time: of several exercises the first that is not done, and of the others a line. */
    private void show() {
        try {
            List<Standing> several =
                    all().stream().filter(each -> checked.contains(each.id())).toList();
            Set<String> shown = several.stream()
                    .filter(each -> each.state() == State.FAILING)
                    .findFirst()
                    .or(() -> several.stream()
                            .filter(each -> each.state() != State.DONE)
                            .findFirst())
                    .map(each -> Set.of(each.id()))
                    .orElse(checked);
            out.println();
            if (several.size() > shown.size()) {
                new Paragraphs(out, style).text("Checked " + tally(several) + ".");
                out.println();
            }
            Practice all = Practice.of(desk, document(known.keySet(), List.of()), true);
            Practice some = Practice.of(desk, document(shown, latest.remarks()), false);
            GradeOptions.print(out, new PracticeReport(style, desk, progress.current()).check(some, all, List.of()));
        } catch (IOException problem) {
            say(sentence(problem));
        }
    }

    /** {@code 10 exercises: 2 done (losses, baseline), 1 failing (splitter), 7 open}. */
    private static String tally(List<Standing> standings) {
        List<String> parts = new ArrayList<>();
        for (State state : List.of(State.DONE, State.FAILING, State.OPEN)) {
            List<String> names = standings.stream()
                    .filter(each -> each.state() == state)
                    .map(Standing::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(names.size() + " " + state
                        + (state == State.OPEN ? "" : " (" + String.join(", ", names) + ")"));
            }
        }
        return standings.size() + " exercises: " + String.join(", ", parts);
    }

    private Result document(Set<String> exercises, List<String> remarks) {
        List<Result.Post> posts = new ArrayList<>();
        for (Post post : desk.course().posts()) {
            List<Result.Exercise> of = post.exercises().stream()
                    .filter(each -> exercises.contains(each.id()) && known.containsKey(each.id()))
                    .map(each -> known.get(each.id()))
                    .toList();
            if (!of.isEmpty()) {
                posts.add(new Result.Post(post.id(), post.title(), 0, 0, List.of()).with(of));
            }
        }
        return latest.with(posts).withRemarks(remarks);
    }

    private List<Standing> all() {
        try {
            return latest == null
                    ? List.of()
                    : Practice.of(desk, document(known.keySet(), List.of()), false)
                            .standings();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Optional<Standing> nextStanding() {
        return latest == null ? Optional.empty() : new Practice(latest, all()).next(progress.current());
    }

    private Set<String> touchedBy(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        Optional<Post> post = desk.course().posts().stream()
                .filter(each -> folder != null && folder.endsWith(Path.of("matml", each.id())))
                .findFirst();
        if (post.isEmpty() || !name.endsWith(".java")) {
            return Set.of();
        }
        String simpleName = name.substring(0, name.length() - ".java".length());
        List<Exercise> of = post.get().exercises().stream()
                .filter(each ->
                        each.classes().contains(simpleName) || each.given().contains(simpleName))
                .toList();
        // A class of the student's own may be used anywhere in the post.
        return ids(of.isEmpty() ? post.get().exercises() : of);
    }

    private Set<String> everything() {
        return ids(desk.course().exercises());
    }

    private Set<String> inOrder(Set<String> ids) {
        Set<String> ordered = everything();
        ordered.retainAll(ids);
        return ordered;
    }

    private String quizzes() {
        List<String> parts = new ArrayList<>();
        for (Post post : desk.course().posts()) {
            if (post.quiz() != null) {
                try {
                    long answered = post.quiz().questions().stream()
                            .filter(question -> answered(post, question.number()))
                            .count();
                    parts.add("quiz of " + post.id() + ": " + answered + " of "
                            + post.quiz().questions().size() + " questions answered.");
                } catch (UncheckedIOException unreadable) {
                    parts.add("the answers to the quiz of " + post.id() + " cannot be read.");
                }
            }
        }
        return String.join(" ", parts);
    }

    private boolean answered(Post post, int question) {
        try {
            return desk.sheet(post).answers().containsKey(question);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> ids(List<Exercise> exercises) {
        Set<String> ids = new LinkedHashSet<>();
        exercises.forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static String happened(Set<Path> files) {
        long there = files.stream().filter(Files::exists).count();
        return there == files.size() ? " saved" : there == 0 ? " deleted" : " changed";
    }

    private static String names(Set<Path> files) {
        return files.size() > MOST_NAMES
                ? files.size() + " files"
                : files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private static String shortNames(Set<String> ids) {
        return ids.size() > MOST_NAMES
                ? ids.size() + " exercises"
                : ids.stream().map(Post::shortId).collect(Collectors.joining(", "));
    }

    private void say(String text) {
        out.println();
        out.println("-- " + TIME.format(LocalTime.now()) + "  " + text);
        out.flush();
    }
}
