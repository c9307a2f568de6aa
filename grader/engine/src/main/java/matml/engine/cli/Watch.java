package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Task;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Practice.Standing;
import matml.engine.desk.Practice.TaskStanding;
import matml.engine.desk.Progress;
import matml.engine.report.PracticeReport;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.score.Grader;
import matml.engine.watch.Keys;
import matml.engine.watch.Saves;
import matml.engine.watch.WatchLoop;
import matml.engine.watch.WatchLoop.Signal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks what a save has touched, at every save. */
@Command(
        name = "watch",
        description = "Runs the public checks at every save, of what the save has touched. Keys: r run again, h hint, n"
                + " next exercise, q quit.")
final class Watch implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Option(names = "--poll", description = "Do not use events of the file system: look at the files twice a second.")
    private boolean poll;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Desk desk = new Desk(here.home(), course);
        Path sources = desk.source("post", "Class").getParent().getParent();
        BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
        try (Grader grader = new Grader(
                        course,
                        Installation.libraries(),
                        options.grader(
                                Visibility.PUBLIC, here, spec.commandLine().getErr()),
                        Clock.systemUTC());
                Saves saves = new Saves(List.of(sources, desk.exercises().resolve("quiz")), !poll);
                Keys keys = Keys.of(System.in, Console.isTerminal())) {
            grader.keepChild();
            Screen screen = new Screen(out, desk, new Progress(here.home()), grader, options.style(), keys.isSingle());
            out.println("Watching " + Desk.fromHere(desk.exercises()) + "; save a file and it is checked."
                    + (saves.hasEvents()
                            ? ""
                            : " (There are no file events here; files are looked at every " + saves.lookEveryMillis()
                                    + " ms.)"));
            background("saves", () -> forward(saves, signals));
            background("keys", () -> forward(keys, signals));
            screen.start();
            new WatchLoop(signals, screen).run();
        }
        out.println("Stopped watching. Next: ./matml");
        return ExitCode.DONE;
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void forward(Saves saves, BlockingQueue<Signal> signals) {
        try {
            while (true) {
                Set<Path> files = saves.next();
                if (!files.isEmpty()) {
                    signals.put(new Signal.Saved(files));
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forward(Keys keys, BlockingQueue<Signal> signals) {
        try {
            int key;
            do {
                key = keys.next();
                signals.put(new Signal.Key(key));
            } while (key >= 0);
        } catch (IOException noKeyboard) {
            signals.add(new Signal.Key(-1));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a person sees. */
    private static final class Screen implements WatchLoop.Answers {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

        private final PrintWriter out;
        private final Desk desk;
        private final Progress progress;
        private final Grader grader;
        private final Style style;
        private final boolean single;
        /** What is known of every exercise, in the course's order. */
        private final Map<String, Result.Exercise> known = new LinkedHashMap<>();

        private Set<String> shown = Set.of();

        Screen(PrintWriter out, Desk desk, Progress progress, Grader grader, Style style, boolean single) {
            this.out = out;
            this.desk = desk;
            this.progress = progress;
            this.grader = grader;
            this.style = style;
            this.single = single;
        }

        /** Checks everything once, and shows what comes next. */
        void start() throws InterruptedException {
            say("checking ...");
            if (grade(ids(desk.course().exercises()))) {
                next();
            }
        }

        @Override
        public void saved(Set<Path> files) throws InterruptedException {
            Set<String> touched = new LinkedHashSet<>();
            List<String> names = new ArrayList<>();
            for (Path file : files) {
                names.add(file.getFileName().toString());
                touched.addAll(touchedBy(file));
            }
            String what = names.size() > 3 ? names.size() + " files saved" : String.join(", ", names) + " saved";
            if (touched.isEmpty()) {
                say(what + (names.stream().allMatch(name -> name.endsWith(".txt")) ? quizzes() : "."));
                return;
            }
            say(what + ", checking " + names(touched) + " ...");
            check(touched);
        }

        @Override
        public void again() throws InterruptedException {
            Set<String> again = shown.isEmpty() ? ids(desk.course().exercises()) : shown;
            say("checking " + names(again) + " again ...");
            check(again);
        }

        @Override
        public void next() throws InterruptedException {
            Optional<Standing> next = nextStanding();
            if (next.isPresent() && shown.equals(Set.of(next.get().id())) && !all().isEmpty()) {
                // Pressed again: on to the one after it.
                List<Standing> open = all().stream()
                        .filter(standing -> standing.state() != Practice.State.DONE)
                        .toList();
                int at = open.indexOf(next.get());
                Standing after = open.get((at + 1) % open.size());
                progress.goTo(after.id());
                next = Optional.of(after);
            }
            shown = next.map(standing -> Set.of(standing.id()))
                    .orElse(ids(desk.course().exercises()));
            show(shown);
        }

        @Override
        public void hint() throws InterruptedException {
            Optional<Standing> standing = all().stream()
                    .filter(each -> shown.contains(each.id()) && each.state() != Practice.State.DONE)
                    .findFirst()
                    .or(this::nextStanding);
            if (standing.isEmpty()) {
                say("Every exercise passes its public checks: there is nothing to hint at.");
                return;
            }
            Exercise exercise = Hint.exercise(desk.course(), standing.get().id());
            int number = standing.get().next().map(TaskStanding::number).orElse(1);
            Task task = exercise.tasks().stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
            int level = Math.min(progress.hints(exercise.id(), number) + 1, 3);
            try {
                out.println();
                GradeOptions.print(out, Hint.text(desk, exercise, task, level));
                progress.hinted(exercise.id(), number, level);
            } catch (IOException missing) {
                say(missing.getMessage());
            }
        }

        @Override
        public void unknown() {
            out.println("That key means nothing here.");
        }

        @Override
        public void keys() {
            out.println();
            out.println((single ? "Keys: " : "Type a letter and Enter: ")
                    + "r run again, h hint, n next exercise, q quit. Waiting for a save ...");
            out.flush();
        }

        private void check(Set<String> exercises) throws InterruptedException {
            long started = System.nanoTime();
            if (grade(exercises)) {
                shown = exercises;
                show(exercises);
                out.println(String.format(Locale.ROOT, "(%.2f s)", (System.nanoTime() - started) / 1e9));
            }
        }

        /** Nothing that goes wrong here ends the watch: not a full disk, not a file that cannot be read. */
        private boolean grade(Set<String> exercises) throws InterruptedException {
            try {
                Result result = grader.grade(desk.submission(), desk.course().select(List.copyOf(exercises)));
                result.posts().forEach(post -> post.exercises().forEach(each -> known.put(each.id(), each)));
                remarks = result.remarks();
                latest = result;
                Check.remember(Practice.of(desk, result, false), progress);
                return true;
            } catch (IOException | RuntimeException problem) {
                say("This could not be checked: " + problem.getMessage() + " Press r to try again.");
                return false;
            }
        }

        private List<String> remarks = List.of();
        private Result latest;

        private void show(Set<String> exercises) {
            try {
                Practice all = Practice.of(desk, document(known.keySet(), List.of()), true);
                Practice some = Practice.of(desk, document(exercises, remarks), false);
                out.println();
                GradeOptions.print(
                        out, new PracticeReport(style, desk, progress.current()).check(some, all, List.of()));
            } catch (IOException problem) {
                say(problem.getMessage());
            }
        }

        private Result document(Set<String> exercises, List<String> said) {
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
            return latest.with(posts).withRemarks(said);
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
            String name = file.getFileName().toString();
            if (!name.endsWith(".java")) {
                return Set.of();
            }
            String simpleName = name.substring(0, name.length() - ".java".length());
            Path folder = file.getParent();
            Optional<Post> post = desk.course().posts().stream()
                    .filter(each -> folder != null && folder.endsWith(Path.of("matml", each.id())))
                    .findFirst();
            if (post.isEmpty()) {
                return Set.of();
            }
            List<Exercise> of = post.get().exercises().stream()
                    .filter(each ->
                            each.classes().contains(simpleName) || each.given().contains(simpleName))
                    .toList();
            // A class of the student's own may be used anywhere in the post.
            return ids(of.isEmpty() ? post.get().exercises() : of);
        }

        private String quizzes() {
            StringBuilder text = new StringBuilder(";");
            for (Post post : desk.course().posts()) {
                if (post.quiz() != null) {
                    try {
                        long answered = post.quiz().questions().stream()
                                .filter(question -> answered(post, question.number()))
                                .count();
                        text.append(" quiz of ")
                                .append(post.id())
                                .append(": ")
                                .append(answered)
                                .append(" of ")
                                .append(post.quiz().questions().size())
                                .append(" questions answered.");
                    } catch (java.io.UncheckedIOException unreadable) {
                        text.append(" the answers cannot be read.");
                    }
                }
            }
            return text.toString();
        }

        private boolean answered(Post post, int question) {
            try {
                return desk.sheet(post).answers().containsKey(question);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        private static Set<String> ids(List<Exercise> exercises) {
            Set<String> ids = new LinkedHashSet<>();
            exercises.forEach(each -> ids.add(each.id()));
            return ids;
        }

        private static String names(Set<String> ids) {
            return ids.size() > 3
                    ? ids.size() + " exercises"
                    : String.join(", ", ids.stream().map(Post::shortId).toList());
        }

        private void say(String text) {
            out.println();
            out.println("-- " + TIME.format(LocalTime.now()) + "  " + text);
            out.flush();
        }
    }
}
