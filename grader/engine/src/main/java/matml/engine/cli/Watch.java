package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.desk.Progress;
import matml.engine.export.Places;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.watch.Keys;
import matml.engine.watch.Saves;
import matml.engine.watch.WatchLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks what a save has touched, at every save. */
@Command(
        name = "watch",
        description = "Runs the public checks at every save: of what the save has touched, or of what you name. Keys: r"
                + " run again, h hint, n next exercise, q quit.")
final class Watch implements Callable<Integer> {
    private static final int END_SECONDS = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Option(
            names = "--poll",
            description = "Do not use events of the file system: look at the files five times a second.")
    private boolean poll;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE",
            description = "Posts, groups or exercises to check whatever is saved. Default: what the save has touched.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            watch(closed);
            spec.commandLine().getOut().println("Stopped watching. Next: ./matml");
            return ExitCode.DONE;
        } finally {
            closed.countDown();
        }
    }

    private void watch(CountDownLatch closed) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Set<String> named = WatchScreen.exercises(course, names);
        Desk desk = new Desk(here.home(), course);
        Path sources = desk.source("post", "Class").getParent().getParent();
        try (Grader grader = new Grader(
                        course,
                        Installation.libraries(),
                        options.grader(
                                Visibility.PUBLIC, here, spec.commandLine().getErr()),
                        Clock.systemUTC());
                Saves saves = new Saves(List.of(sources, desk.exercises().resolve("quiz")), !poll);
                Keys keys = Keys.of(System.in, Console.isTerminal())) {
            out.println("Watching " + Desk.fromHere(desk.exercises()) + "; save a file and it is checked."
                    + (saves.hasEvents()
                            ? ""
                            : " (Without file events: files are looked at every " + saves.lookEveryMillis() + " ms.)"));
            WatchLoop loop = new WatchLoop(new WatchScreen(
                    out,
                    desk,
                    new Progress(here.home()),
                    new Warm(grader, desk),
                    new Renewed(here),
                    options.style(),
                    keys.isSingle(),
                    named));
            background("saves", () -> forward(saves, loop));
            background("keys", () -> forward(keys, loop));
            Thread ending = new Thread(() -> end(loop, closed), "ending");
            Runtime.getRuntime().addShutdownHook(ending);
            loop.run();
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException endsAlready) {
                // By Ctrl-C: the hook waits until all of this is closed.
                return;
            }
        }
    }

    /** Ctrl-C and closing the window end it like q: no process and no folder is left. */
    private static void end(WatchLoop loop, CountDownLatch closed) {
        loop.quit();
        try {
            closed.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void forward(Saves saves, WatchLoop loop) {
        try {
            while (true) {
                Saves.Look look = saves.next();
                if (!look.changed().isEmpty()) {
                    loop.saved(look.changed());
                } else if (!look.unchanged().isEmpty()) {
                    loop.unchanged(look.unchanged());
                }
                loop.endIfOvertaken();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forward(Keys keys, WatchLoop loop) {
        int key = Keys.END;
        do {
            try {
                key = keys.next();
            } catch (IOException noKeyboard) {
                key = Keys.END;
            }
            loop.pressed(key);
        } while (key != Keys.END);
    }

    /** Checks with JVMs that are kept. */
    private record Warm(Grader grader, Desk desk) implements WatchScreen.Checking {
        @Override
        public Result check(Selection selection) throws IOException, InterruptedException {
            grader.keepChild();
            Submission submission = desk.submission();
            return Places.in(grader.grade(submission, selection), submission, desk.course());
        }

        @Override
        public void ready() throws IOException {
            grader.keepChild();
        }
    }

    /** Whether the course is no longer the one that was opened: after a pull, say. */
    private static final class Renewed implements BooleanSupplier {
        private final Installation here;
        private final FileTime opened;

        Renewed(Installation here) throws IOException {
            this.here = here;
            this.opened = Files.getLastModifiedTime(here.document());
        }

        @Override
        public boolean getAsBoolean() {
            try {
                return !Files.getLastModifiedTime(here.document()).equals(opened)
                        || Freshness.isStale(here.home(), false);
            } catch (IOException beingMade) {
                return true;
            }
        }
    }
}
