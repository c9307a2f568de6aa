package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Question;
import matml.engine.course.Selection;
import matml.engine.desk.Backups;
import matml.engine.desk.Desk;
import matml.engine.submission.AnswerSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the stubs back in the place of the student's files. */
@Command(
        name = "reset",
        description = "Puts the stubs of exercises back, after asking and after keeping what is there in .matml/backup."
                + " Classes that you added stay.")
final class Reset implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "EXERCISE",
            description = "Posts, groups, exercises or a quiz: losses, post01/core, post01/quiz.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "Every exercise and quiz of the course.")
    private boolean all;

    @Option(names = "--undo", description = "Put back what the latest reset (or undo) has replaced.")
    private boolean undo;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Backups backups = new Backups(here.home(), Clock.systemDefaultZone());
        if ((undo ? 1 : 0) + (all ? 1 : 0) + (names.isEmpty() ? 0 : 1) != 1) {
            throw new IllegalArgumentException(
                    "Name what to reset, as in ./matml reset losses, or say --all, or --undo.");
        }
        return undo ? undo(here, backups, out) : reset(here, backups, out);
    }

    private int reset(Installation here, Backups backups, PrintWriter out) throws IOException {
        Course course = here.course();
        Desk desk = new Desk(here.home(), course);
        Selection selection =
                course.select(all ? course.posts().stream().map(Post::id).toList() : names);
        Map<Path, Optional<byte[]>> contents = new LinkedHashMap<>();
        for (Post post : selection.posts(course)) {
            for (Exercise exercise : selection.exercises(post)) {
                for (String name : exercise.classes()) {
                    add(desk.source(post.id(), name), course.stub(post.id(), name), contents);
                }
                for (String name : exercise.given()) {
                    add(desk.source(post.id(), name), course.stub(post.id(), name), contents);
                }
            }
            if (post.quiz() != null && selection.has(Selection.quizId(post))) {
                addSheet(desk, post, contents);
            }
        }
        if (contents.isEmpty()) {
            out.println("Nothing to do: the files are as they were given to you.");
            return ExitCode.DONE;
        }
        out.println("This puts back, as they were given to you:");
        contents.keySet().forEach(file -> out.println("  " + Desk.fromHere(file)));
        if (!confirmed(out, "What is in them now is kept in .matml/backup first.")) {
            return ExitCode.DONE;
        }
        Path folder = backups.replace(contents);
        out.println("Done. What was there is in " + Desk.fromHere(folder) + "; ./matml reset --undo puts it back.");
        return ExitCode.DONE;
    }

    private int undo(Installation here, Backups backups, PrintWriter out) throws IOException {
        Optional<Path> latest = backups.latest();
        if (latest.isEmpty()) {
            out.println("There is no backup: nothing was reset here.");
            return ExitCode.DONE;
        }
        out.println("This puts back what is in " + Desk.fromHere(latest.get()) + ".");
        if (!confirmed(out, "What is there now is kept in .matml/backup first.")) {
            return ExitCode.DONE;
        }
        for (Path file : backups.restore(latest.get())) {
            out.println("  " + Desk.fromHere(file));
        }
        out.println("Done; another ./matml reset --undo takes this back.");
        return ExitCode.DONE;
    }

    /** A script that does not say yes would wait for ever, or reset by accident. */
    private boolean confirmed(PrintWriter out, String promise) throws IOException {
        if (yes) {
            return true;
        }
        out.println(promise);
        out.print("Go on? (y/n) ");
        out.flush();
        Keyboard keyboard = new Keyboard();
        boolean agrees = keyboard.agrees();
        if (!agrees) {
            out.println("Nothing was changed.");
        }
        return agrees;
    }

    private static void add(Path file, String stub, Map<Path, Optional<byte[]>> contents) throws IOException {
        byte[] there = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        byte[] given = lineEnds(stub, there).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(there, given)) {
            contents.put(file, Optional.of(given));
        }
    }

    /** Line ends as in the file that is there: a checkout on Windows has others than the course. */
    private static String lineEnds(String stub, byte[] there) {
        boolean windows = there != null && new String(there, StandardCharsets.ISO_8859_1).contains("\r\n");
        return windows ? stub.replace("\r\n", "\n").replace("\n", "\r\n") : stub;
    }

    private static void addSheet(Desk desk, Post post, Map<Path, Optional<byte[]>> contents) throws IOException {
        Path file = desk.answers(post);
        String there = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        String empty = there;
        for (Question question : post.quiz().questions()) {
            empty = AnswerSheet.with(empty, question.number(), new java.util.TreeSet<>());
        }
        if (!empty.equals(there)) {
            contents.put(file, Optional.of(empty.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
