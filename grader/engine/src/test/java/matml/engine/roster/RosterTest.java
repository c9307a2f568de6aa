package matml.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.roster.ClassMarks.Attempts;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.ClassMarks.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From names, rosters, times and decisions to one mark for each student. */
class RosterTest {
    private static final Instant DEADLINE = Instant.parse("2026-11-20T22:59:00Z");

    @TempDir
    private Path folder;

    private Roster roster = Roster.none();
    private NameRule names = NameRule.of("auto");
    private Submitters submitters = Submitters.unknown();
    private Submitted submitted = Submitted.unknown();
    private LatePolicy late = LatePolicy.none();
    private Attempts attempts;
    private Overrides overrides = Overrides.none();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** A result of two exercises of 5 points each. */
    static Result result(String submission, int losses, int splitter) {
        List<Exercise> exercises = List.of(exercise("losses", losses), exercise("splitter", splitter));
        int score = losses + splitter;
        return new Result(
                Result.SCHEMA,
                submission,
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "17",
                "process",
                Map.of(),
                "2026-11-27T09:00:00Z",
                1,
                score,
                10,
                List.of(),
                List.of(new Post("post01", "Post", score, 10, exercises)));
    }

    private static Exercise exercise(String id, int score) {
        CheckResult check = new CheckResult(
                "post01/" + id + "/check",
                "a check",
                Verdict.PASSED,
                score,
                5,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                Visibility.HIDDEN);
        Task task = new Task(1, "task", score, 5, null, null, List.of(check));
        return new Exercise(
                "post01/" + id, id, List.of(id + ".java"), "part", score, 5, List.of(), List.of(), List.of(task));
    }

    private ClassMarks marks(Result... results) throws IOException {
        Map<String, Result> all = new TreeMap<>();
        for (Result result : results) {
            all.put(result.submission(), result);
        }
        return ClassMarks.of(
                new Documents(all, Map.of(), Map.of()),
                new Settings(roster, names, submitters, submitted, late, attempts, overrides, Scale.HUNDRED));
    }

    private static Map<String, String> byStudent(ClassMarks marks) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Mark mark : marks.marks()) {
            String text = mark.status()
                    + (mark.mark() == null ? "" : " " + mark.mark().toPlainString());
            assertThat(found.put(mark.student().key(), text))
                    .as(mark.student().key())
                    .isNull();
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.33", "2,3,66.67", "3,3,100", "0,3,0", "99999,100000,99.99", "1,8,12.5", "5,0,0"})
    void marksAreRoundedHalfUpAndNobodyIsRoundedToFull(int points, int max, BigDecimal mark) {
        assertThat(Scale.HUNDRED.mark(points, max)).isEqualTo(mark);
    }

    @Test
    void everyStudentIsThereOnceWhateverTheNames() throws IOException {
        roster = Roster.read(file(
                "roster.csv",
                "\uFEFFusername;first_name;last_name;email;section;github_id\r\n"
                        + "zoe;Zo\u00eb;\"M\u00fcller, Dr.\";z@example.org;A;1\r\n"
                        + "ISTANBUL;\u0130lker;O'Brien;;A;2\r\n"
                        + "kim1;Kim;Lee;;B;3\r\nkim2;Kim;Lee;;B;4\r\n"
                        + "\uD83D\uDE00fan;\uD83D\uDE00;;;B;5\r\n;;;;;\r\n"));

        ClassMarks marks = marks(
                result("zoe", 5, 5), result("istanbul", 1, 0), result("kim1", 2, 0), result("\uD83D\uDE00fan", 3, 0));

        assertThat(roster.kind()).isEqualTo(Roster.Kind.CLASSROOM50);
        assertThat(byStudent(marks))
                .containsExactly(
                        Map.entry("zoe", "graded 100"),
                        Map.entry("ISTANBUL", "graded 10"),
                        Map.entry("kim1", "graded 20"),
                        Map.entry("kim2", "no submission"),
                        Map.entry("\uD83D\uDE00fan", "graded 30"));
        assertThat(marks.remarks()).anyMatch(remark -> remark.equals("Without a submission: kim2."));
    }

    @Test
    void aNearMissIsSuggestedAndNeverTaken() throws IOException {
        roster = Roster.read(file("roster.csv", "login,name\nm\u00fcller,Anna M\u00fcller\nbob,Bob\n"));

        ClassMarks marks = marks(result("muller", 5, 5), result("bob", 1, 1));

        assertThat(byStudent(marks))
                .containsExactly(
                        Map.entry("m\u00fcller", "no submission"),
                        Map.entry("bob", "graded 20"),
                        Map.entry("muller", "not in the roster 100"));
        assertThat(marks.remarks())
                .anyMatch(remark -> remark.contains("muller is of nobody in the roster; similar: m\u00fcller"));
    }

    @Test
    void decomposedLettersAreTheSameLetters() throws IOException {
        roster = Roster.read(file("roster.csv", "login\nm\u00fcller\n"));

        assertThat(byStudent(marks(result("Mu\u0308ller", 5, 5))))
                .containsExactly(Map.entry("m\u00fcller", "graded 100"));
    }

    @Test
    void aRepositoryIsOfTheLoginBehindTheCommonBeginning() {
        List<String> repositories = List.of("hw-post01-dana-k", "hw-post01-smith", "hw-post01-mary-smith");

        Map<String, NameRule.Said> said = NameRule.of("auto")
                .read(repositories, Set.of("dana-k", "smith"))
                .by();

        assertThat(said.values()).extracting(NameRule.Said::id).containsExactly("dana-k", "smith", "mary-smith");
        assertThat(NameRule.of("github-classroom")
                        .read(List.of("hw1-x-a", "hw1-x-b-c"), Set.of())
                        .by()
                        .values())
                .extracting(NameRule.Said::id)
                .containsExactly("a", "b-c");
    }

    @ParameterizedTest
    @CsvSource({
        "Zo\u00eb M\u00fcller_123_assignsubmission_file,123,Zo\u00eb M\u00fcller,-1",
        "O'Brien Pat_9_assignsubmission_file_work,9,O'Brien Pat,-1",
        "mullerzoe_LATE_77_8899_post01-2,77,mullerzoe,2",
        "mullerzoe_77_8899_post01,77,mullerzoe,0",
        "submission_4711,4711,'',-1"
    })
    void whatLearningPlatformsHandOutIsRead(String name, String id, String fullName, int attempt) {
        NameRule.Said said =
                NameRule.of("auto").read(List.of(name), Set.of()).by().get(name);

        assertThat(said).isEqualTo(new NameRule.Said(id, fullName, attempt));
    }

    @Test
    void aRegularExpressionIsOnesOwnRule() {
        NameRule rule = NameRule.of("\\d+ (?<student>.+?)(?: v(?<attempt>\\d+))?");

        assertThat(rule.read(List.of("12 ada v3"), Set.of()).by().get("12 ada v3"))
                .isEqualTo(new NameRule.Said("ada", "", 3));
        assertThatThrownBy(() -> NameRule.of("(?<student>")).hasMessageContaining("is not complete");
        assertThatThrownBy(() -> NameRule.of("blackboard")).hasMessageContaining("--names takes classroom50");
    }

    @Test
    void twoStudentsOfOneNameAreNotGuessed() throws IOException {
        roster = Roster.read(file(
                "sheet.csv",
                "Identifier,Full name,Email address,Grade,Last modified (grade)\n"
                        + "Participant 11,Kim Lee,k1@example.org,,-\nParticipant 12,Kim Lee,k2@example.org,,-\n"));

        ClassMarks marks = marks(
                result("Kim Lee_11_assignsubmission_file", 5, 0), result("Kim Lee_99_assignsubmission_file", 1, 0));

        assertThat(byStudent(marks))
                .containsExactly(
                        Map.entry("11", "graded 50"),
                        Map.entry("12", "no submission"),
                        Map.entry("99", "not in the roster 10"));
        assertThat(marks.remarks()).anyMatch(remark -> remark.contains("2 students are called Kim Lee (11, 12)"));
    }

    @Test
    void aRosterThatNamesSomebodyTwiceIsRefused() throws IOException {
        Path twice = file("roster.csv", "login\nada\nbob\nADA\n");

        assertThatThrownBy(() -> Roster.read(twice))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 4 names ADA, whom line 2 names already");
    }

    @Test
    void rostersThatAreNoneAreRefusedInASentence() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "login\nm\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1));
        Path colours = file("colours.csv", "colour\nred\n");

        assertThatThrownBy(() -> Roster.read(latin)).hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> Roster.read(colours)).hasMessageContaining("no column that identifies students");
        assertThatThrownBy(() -> Roster.read(folder.resolve("none.csv"))).hasMessageContaining("is not there");
    }

    @Test
    void severalAttemptsNeedADecision() throws IOException {
        Result[] both = {result("muller_1_10_work", 5, 0), result("muller_1_11_work-1", 1, 0)};

        assertThatThrownBy(() -> marks(both)).hasMessageContaining("--attempts best or --attempts last");
        attempts = Attempts.BEST;
        assertThat(byStudent(marks(both))).containsExactly(Map.entry("1", "graded 50"));
        attempts = Attempts.LAST;
        assertThat(byStudent(marks(both))).containsExactly(Map.entry("1", "graded 10"));
        assertThat(marks(both).marks().get(0).attempts()).isEqualTo(2);
    }

    @Test
    void whichIsLastIsNotGuessed() throws IOException {
        attempts = Attempts.LAST;
        submitted = Submitted.read(file("submitted.csv", "submission,time,student\na,2026-11-20T10:00Z,ada\nb,,ada\n"));

        assertThatThrownBy(() -> marks(result("a", 5, 0), result("b", 1, 0)))
                .hasMessageContaining("Which submission of ada is the last cannot be told: a, b");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T22:59:00Z,100,0",
        "2026-11-20T22:59:01Z,100,1",
        "2026-11-21T23:00:00Z,90,2",
        "2026-11-22T22:59:00Z,90,2",
        "2026-11-23T22:59:00Z,80,3",
        "2026-11-26T00:00:00Z,0,6"
    })
    void aDayThatHasBegunCountsAfterTheDaysOfGrace(String time, BigDecimal mark, int days) throws IOException {
        late = new LatePolicy(DEADLINE, BigDecimal.TEN, 1, 3, Map.of());
        submitted = Submitted.read(file("submitted.csv", "submission,time,time source\nada," + time + ",the server\n"));

        Mark ada = marks(result("ada", 5, 5)).marks().get(0);

        assertThat(ada.mark()).isEqualByComparingTo(mark);
        assertThat(ada.ruling().days()).isEqualTo(days);
        assertThat(ada.timeSource()).isEqualTo("the server");
    }

    @Test
    void anExceptionHasAReasonAndHoldsForOneStudent() throws IOException {
        late = new LatePolicy(
                DEADLINE,
                BigDecimal.valueOf(50),
                0,
                null,
                LatePolicy.exceptions(
                        file("exceptions.csv", "student,deadline,reason\nada,2026-11-25T00:00+01:00,ill\n")));
        submitted = Submitted.read(file(
                "submitted.csv",
                "submission,time,source\nada,2026-11-22T00:00Z,commit date\nbob,2026-11-21T00:00Z,commit date\n"));

        ClassMarks marks = marks(result("ada", 5, 5), result("bob", 5, 5));

        assertThat(byStudent(marks)).containsExactly(Map.entry("ada", "graded 100"), Map.entry("bob", "graded 50"));
        assertThat(marks.marks().get(0).ruling().remark()).contains("exception: ill");
        assertThat(marks.remarks()).anyMatch(remark -> remark.contains("can be set by the student"));
        Path without = file("without.csv", "student,deadline,reason\nada,2026-11-25T00:00+01:00,\n");
        assertThatThrownBy(() -> LatePolicy.exceptions(without)).hasMessageContaining("has no reason");
    }

    @Test
    void aTimeWithoutAZoneIsRefused() throws IOException {
        Path times = file("submitted.csv", "submission,time\nada,2026-11-20T23:59\n");

        assertThatThrownBy(() -> Submitted.read(times))
                .hasMessageContaining("line 2")
                .hasMessageContaining("zone");
        assertThatThrownBy(() -> LatePolicy.deadline("2026-11-20")).hasMessageContaining("with its zone");
    }

    @Test
    void whoseTimeIsNotKnownIsInTimeAndThatIsSaid() throws IOException {
        late = new LatePolicy(DEADLINE, BigDecimal.TEN, 0, null, Map.of());

        ClassMarks marks = marks(result("ada", 5, 5));

        assertThat(byStudent(marks)).containsExactly(Map.entry("ada", "graded 100"));
        assertThat(marks.remarks()).anyMatch(remark -> remark.contains("not known of 1 submission, which counts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.csv", "o.yaml"})
    void decisionsByHandAreSeen(String name) throws IOException {
        overrides = Overrides.read(file(
                name,
                name.endsWith(".csv")
                        ? "student,exercise,points,reason\nada,losses,4.5,read by hand\nbob,total,7,oral exam\n"
                        : "- {student: ada, exercise: post01/losses, points: 4.5, reason: read by hand}\n"
                                + "- {student: bob, exercise: total, points: 7, reason: oral exam}\n"));

        ClassMarks marks = marks(result("ada", 0, 2), result("bob", 0, 0));

        assertThat(byStudent(marks)).containsExactly(Map.entry("ada", "graded 65"), Map.entry("bob", "graded 70"));
        assertThat(marks.marks().get(0).raw()).isEqualTo(2);
        assertThat(marks.marks().get(0).overrides()).isEqualTo("post01/losses 4.5 (read by hand)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada,losses,4,|has no reason",
                "ada,losses,6,why|which has 5",
                "ada,loses,4,why|there is no exercise 'loses'",
                "eve,losses,4,why|neither in the roster nor among the submissions",
                "ada,losses,-1,why|is no number of points",
                "ada,,1,why|needs a student, and an exercise"
            })
    void aDecisionThatIsNotCompleteIsRefused(String row, String sentence) throws IOException {
        Path file = file("o.csv", "student,exercise,points,reason\n" + row + "\n");

        assertThatThrownBy(() -> {
                    overrides = Overrides.read(file);
                    marks(result("ada", 0, 2));
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("line 2");
    }

    @Test
    void aGroupsSubmissionIsOfAllInIt() throws IOException {
        submitters = Submitters.read(file(
                "submission_metadata.yml",
                "submission_5:\n  :created_at: 2026-11-20 10:00:00.000000000 Z\n  :submitters:\n"
                        + "  - :name: Ada\n    :sid: '1'\n    :email: ada@example.org\n"
                        + "  - :name: Bob\n    :sid: '2'\n    :email: bob@example.org\n"));

        ClassMarks marks = marks(result("submission_5", 5, 0));

        assertThat(byStudent(marks))
                .containsExactly(Map.entry("ada@example.org", "graded 50"), Map.entry("bob@example.org", "graded 50"));
        assertThat(marks.marks().get(0).timeSource()).isEqualTo("Gradescope's record");
    }

    @Test
    void anonymousIdsDependOnTheSecretAlone() throws IOException {
        Path secret = folder.resolve("secret");
        String id = AnonymousIds.by(secret).of("ada");

        assertThat(id).matches("s[0-9a-f]{12}");
        assertThat(AnonymousIds.by(secret).of("ada")).isEqualTo(id);
        assertThat(AnonymousIds.by(folder.resolve("other")).of("ada")).isNotEqualTo(id);
        Path roster = file("roster.csv", "login\nada\n");
        assertThatThrownBy(() -> AnonymousIds.by(roster)).hasMessageContaining("is no secret");
        assertThat(Status.GRADED).hasToString("graded");
    }
}
