package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import matml.engine.FixtureCourse;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.desk.Desk;
import matml.engine.desk.Progress;
import matml.engine.jvm.Isolation;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.Visibility;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.UnreadableSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is said at a save, also when the step behind it fails: a full disk, a folder that is gone, an error of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchScreenTest {
    private FixtureCourse fixture;
    private Course course;
    private Desk desk;
    private Grader grader;
    private final StringWriter said = new StringWriter();
    private final AtomicBoolean renewed = new AtomicBoolean();
    /** What the next checks end with instead of a result. */
    private final Deque<Exception> failures = new ArrayDeque<>();

    private Selection asked;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        course = fixture.build();
        desk = new Desk(fixture.root(), course);
        grader = new Grader(
                course,
                Installation.libraries(),
                new Grader.Options(1, Limits.STANDARD, Visibility.PUBLIC, Isolation.PROCESS),
                Clock.systemUTC());
        grader.keepChild();
    }

    @AfterAll
    void close() {
        grader.close();
    }

    @BeforeEach
    void deskHoldsTheStubs() throws IOException {
        for (String name : List.of("Summary", "Shift", "Range")) {
            fixture.write(
                    "exercises/src/main/java/matml/post01/" + name + ".java",
                    Files.readString(fixture.folder().resolve("stubs/matml/post01/" + name + ".java")));
        }
        Files.deleteIfExists(fixture.root().resolve(".matml/progress.txt"));
        said.getBuffer().setLength(0);
        failures.clear();
        renewed.set(false);
    }

    @Test
    void aSaveChecksTheExerciseOfItsClassAndAHelperAllOfThePost() throws Exception {
        WatchScreen screen = started(Set.of());

        screen.saved(Set.of(desk.source("post01", "Summary")));
        assertThat(asked.ids()).containsExactly("post01/summary");
        assertThat(news()).contains("Summary.java saved, checking summary ...");

        Path mine = desk.source("post01", "Mine");
        Files.writeString(mine, "package matml.post01; final class Mine {}");
        screen.saved(Set.of(mine));
        assertThat(asked.ids()).containsExactlyInAnyOrder("post01/summary", "post01/shift");
        assertThat(news()).contains("Mine.java saved, checking summary, shift ...");

        Files.delete(mine);
        screen.saved(Set.of(mine));
        assertThat(news()).contains("Mine.java deleted, checking summary, shift ...");
        screen.saved(Set.of(mine, desk.source("post01", "Shift")));
        assertThat(news()).containsPattern("(Mine.java, Shift.java|Shift.java, Mine.java) changed, checking");
    }

    @Test
    void ofSeveralTheFirstThatIsNotDoneIsShownAndTheOthersAreALine() throws Exception {
        WatchScreen screen = started(Set.of());
        fixture.write("exercises/src/main/java/matml/post01/Summary.java", fixture.solution("Summary"));

        screen.saved(Set.of(desk.source("post01", "Shift"), desk.source("post01", "Summary")));
        assertThat(news())
                .contains("Checked 2 exercises: 1 done (summary), 1 open.")
                .contains("Shift of a column (shift): 0 of ")
                .doesNotContain("DONE  Summary");
    }

    @Test
    void whatIsNamedIsCheckedWhateverIsSaved() throws Exception {
        WatchScreen screen = started(Set.of("post01/shift"));
        assertThat(news()).contains("Shift of a column (shift)");

        screen.saved(Set.of(desk.source("post01", "Summary")));
        assertThat(asked.ids()).containsExactly("post01/shift");
        assertThat(news()).contains("Summary.java saved, checking shift ...");
    }

    @Test
    void whatBelongsToNoExerciseIsALine() throws Exception {
        WatchScreen screen = started(Set.of());
        asked = null;

        fixture.write("exercises/src/main/java/matml/welcome/Welcome.java", "package matml.welcome;");
        fixture.write("exercises/quiz/post01.txt", "");
        screen.saved(Set.of(desk.exercises().resolve("src/main/java/matml/welcome/Welcome.java")));
        assertThat(news()).contains("Welcome.java saved. It belongs to no exercise: nothing to check.");
        screen.saved(Set.of(desk.exercises().resolve("quiz/post01.txt")));
        assertThat(news()).contains("post01.txt saved; quiz of post01: 0 of 2 questions answered.");
        screen.unchanged(Set.of(desk.source("post01", "Shift")));
        assertThat(news()).contains("Shift.java saved without a change: nothing new to check.");
        assertThat(asked).isNull();
    }

    @Test
    void aFullDiskIsASentenceAndTheWatchGoesOn() throws Exception {
        WatchScreen screen = started(Set.of());
        failures.add(new IOException(
                "The compiler did not start.",
                new FileSystemException("/tmp/matml-child-7", null, "No space left on device")));

        screen.saved(Set.of(desk.source("post01", "Summary")));
        assertThat(news())
                .contains("The disk is full, so nothing was checked (/tmp/matml-child-7: No space left on device). Your"
                        + " files are as your editor saved them: make some room, then press r.");
        screen.again();
        assertThat(news()).contains("Summary of a column (summary)").doesNotContain("disk");
    }

    @Test
    void fromTheBeginningToo() throws Exception {
        failures.add(new FileSystemException("C:\\t", null, "There is not enough space on the disk"));
        WatchScreen screen = started(Set.of());
        assertThat(news()).contains("The disk is full");

        failures.add(new FileSystemException("C:\\t", null, "There is not enough space on the disk"));
        screen.next();
        assertThat(news()).contains("The disk is full");
        screen.hint();
        assertThat(news()).contains("Nothing has been checked yet: press r first.");
        screen.again();
        assertThat(news()).contains("Checked 2 exercises: 2 open.");
    }

    @Test
    void foldersThatVanishAndErrorsOfOursAreSentences() throws Exception {
        WatchScreen screen = started(Set.of());
        failures.add(new UnreadableSubmission("whatever"));
        failures.add(new IOException("The compiler's own Java process did not start."));
        failures.add(new IllegalStateException("a bug"));

        screen.again();
        assertThat(news()).contains("There is no Java file of an exercise in ", "./matml reset brings the stubs");
        screen.again();
        assertThat(news())
                .contains("Nothing was checked: The compiler's own Java process did not start. Press r to try again.");
        screen.again();
        assertThat(news()).contains("matml itself failed (IllegalStateException: a bug). Press r");
        screen.again();
        assertThat(news()).contains("Summary of a column (summary)");
    }

    @Test
    void aReadThatWasInterruptedIsTheEndOfTheAnswer() throws Exception {
        WatchScreen screen = started(Set.of());
        failures.add(new ClosedByInterruptException());
        Thread.currentThread().interrupt();

        assertThatThrownBy(screen::again).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void hintsGoOneFurtherEachTimeForTheTaskAtHand() throws Exception {
        WatchScreen screen = started(Set.of("post01/shift"));

        screen.hint();
        assertThat(news()).contains("Shift of a column, task 1").contains("(hint 1 of 3)");
        screen.hint();
        assertThat(news()).contains("(hint 2 of 3)");
    }

    @Test
    void aCourseThatWasBuiltAnewIsSaidOnce() throws Exception {
        WatchScreen screen = started(Set.of());
        screen.keys();
        assertThat(news()).contains("q quit").doesNotContain("has changed");
        renewed.set(true);
        screen.keys();
        assertThat(news()).contains("The course itself has changed", "press q and start ./matml watch again");
        screen.keys();
        assertThat(news()).doesNotContain("has changed");
    }

    @Test
    void withoutAKeyboardNoKeysAreOffered() throws Exception {
        WatchScreen screen = started(Set.of());
        screen.noKeyboard();
        assertThat(news()).contains("end the watch with Ctrl-C");
        screen.keys();
        assertThat(news()).contains("Waiting for a save").doesNotContain("q quit");
    }

    @Test
    void aQuizCannotBeWatchedAndUnknownNamesAreRefused() {
        assertThatThrownBy(() -> WatchScreen.exercises(course, List.of("post01/quiz")))
                .hasMessageContaining("./matml quiz post01");
        assertThatThrownBy(() -> WatchScreen.exercises(course, List.of("losses")))
                .hasMessageContaining("'losses' names no post, group or exercise");
        assertThat(WatchScreen.exercises(course, List.of("shift", "summary")))
                .containsExactly("post01/summary", "post01/shift");
    }

    private WatchScreen started(Set<String> named) throws InterruptedException {
        WatchScreen screen = new WatchScreen(
                new PrintWriter(said),
                desk,
                new Progress(fixture.root()),
                new WatchScreen.Checking() {
                    @Override
                    public Result check(Selection selection) throws IOException, InterruptedException {
                        asked = selection;
                        Exception failure = failures.poll();
                        if (failure instanceof IOException problem) {
                            throw problem;
                        } else if (failure instanceof RuntimeException bug) {
                            throw bug;
                        }
                        return grader.grade(desk.submission(), selection);
                    }

                    @Override
                    public void ready() throws IOException {
                        grader.keepChild();
                    }
                },
                renewed::get,
                Style.PLAIN,
                false,
                named);
        screen.start();
        return screen;
    }

    /** What was said since it was asked last, on one line. */
    private String news() {
        String text = said.toString().replaceAll("\\s+", " ").replace("DONE ", "DONE  ");
        said.getBuffer().setLength(0);
        return text;
    }
}
