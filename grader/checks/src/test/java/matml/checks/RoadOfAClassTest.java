package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import matml.checks.GeneratedClass.Due;
import matml.checks.GeneratedClass.Student;
import matml.engine.batch.Shard;
import matml.engine.cli.Installation;
import matml.engine.cli.Main;
import matml.engine.course.Course;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A class of more than a hundred students on the instructor's whole road: published, worked on, pinned, graded on four
 * machines of which one is killed, collected, and written for every other system. In the end everybody is in every table
 * exactly once, and with the same points. It needs git, and a minute or two.
 */
@Tag("road")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadOfAClassTest {
    static final List<String> ASSIGN = List.of("post01/losses", "post01/splitter");
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String ASSIGNED = String.join(",", ASSIGN);
    private static final int SHARDS = 4;
    private static final int KILLED = 2;
    private static final int FIRST_OF_THE_KILLED = 3;

    /** What a table says of a student; null where it says nothing. */
    private record Row(Integer points, Integer max) {}

    private Path folder;
    private String previousHome;
    private GeneratedClass students;
    private Map<String, Row> official;
    private int max;
    private String said;

    @BeforeAll
    void theRoadToTheMarks(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectories(temporary.resolve("a class of mine"));
        previousHome = System.setProperty("matml.home", ROOT.toString());
        Course course = Course.open(Path.of("target/course"));
        max = course.select(ASSIGN).posts(course).stream()
                .flatMap(post -> course.select(ASSIGN).exercises(post).stream())
                .mapToInt(Course.Exercise::max)
                .sum();
        students = GeneratedClass.of(ROOT, course);
        run(0, "publish", path("template"), "--assign", ASSIGNED);
        Map<String, String> places = students.repositories(folder.resolve("template"), folder.resolve("the host"));
        table("students.csv", "student", "repository", places);
        run(
                0,
                "official",
                "plan",
                "--students",
                path("students.csv"),
                "--assign",
                ASSIGNED,
                "--cutoff",
                GeneratedClass.CUT_OFF.toString(),
                "--shards",
                String.valueOf(SHARDS),
                "--out",
                path("plan"));
        gradeOnFourMachines();
        run(
                0,
                "official",
                "collect",
                path("plan"),
                "--results",
                path("results"),
                "--isolation",
                "process",
                "--plain",
                "--out",
                path("marks"));
        mergeByCopying();
        official = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("marks/marks.csv")) {
            Row before = official.put(
                    row.getField("student"), new Row(number(row.getField("score")), number(row.getField("max"))));
            assertThat(before).as(row.getField("student")).isNull();
        }
    }

    @AfterAll
    void restore() {
        if (previousHome == null) {
            System.clearProperty("matml.home");
        } else {
            System.setProperty("matml.home", previousHome);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void run(int code, String... words) {
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen, true);
        int ended = Main.run(writer, writer, words);
        said = screen.toString();
        assertThat(ended).as(String.join(" ", words) + ":\n" + said).isEqualTo(code);
    }

    private void table(String file, String one, String other, Map<String, String> rows) throws IOException {
        StringBuilder text = new StringBuilder(one + "," + other + "\n");
        rows.forEach((key, value) ->
                text.append(quoted(key)).append(',').append(quoted(value)).append('\n'));
        Files.writeString(folder.resolve(file), text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return reader.stream().toList();
        }
    }

    private static Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /** Two at a time; the second one is killed as soon as it has graded a few, and started again. */
    private void gradeOnFourMachines() throws Exception {
        ExecutorService machines = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 1; number <= SHARDS; number++) {
                int shard = number;
                running.add(machines.submit(() -> {
                    if (shard == KILLED) {
                        killInTheMiddle(shard);
                    }
                    assertThat(machine(shard).waitFor()).as("machine " + shard).isZero();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            machines.shutdownNow();
        }
    }

    private Process machine(int shard) throws IOException {
        String classPath = new Installation(ROOT)
                .engine().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dmatml.home=" + ROOT,
                        "-Dmatml.rebuilt",
                        "-cp",
                        classPath,
                        "matml.engine.cli.Main",
                        "grade-class",
                        path("plan/class"),
                        "--assign",
                        ASSIGNED,
                        "--isolation",
                        "process",
                        "--for",
                        "staff",
                        "--plain",
                        "--jobs",
                        "1",
                        "--shard",
                        shard + "/" + SHARDS,
                        "--out",
                        path("results/results-" + shard))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("machine " + shard + ".log").toFile())
                .start();
    }

    private void killInTheMiddle(int shard) throws Exception {
        Path results = folder.resolve("results/results-" + shard);
        Process machine = machine(shard);
        while (machine.isAlive() && documents(results).size() < FIRST_OF_THE_KILLED) {
            Thread.sleep(20);
        }
        machine.destroyForcibly().waitFor();
        Map<String, String> before = documents(results);
        long all =
                students.graded().stream().filter(new Shard(shard, SHARDS)::has).count();
        assertThat((long) before.size()).isBetween((long) FIRST_OF_THE_KILLED, all - 1);
        Files.writeString(folder.resolve("graded before.txt"), String.join("\n", before.values()));
        assertThat(machine(shard).waitFor()).isZero();
        assertThat(documents(results)).as("what was graded already is kept").containsAllEntriesOf(before);
    }

    private static Map<String, String> documents(Path results) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        if (Files.isDirectory(results)) {
            try (Stream<Path> files = Files.list(results)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .filter(each -> !each.toString().endsWith(".notgraded.json"))
                        .toList()) {
                    documents.put(String.valueOf(file.getFileName()), Files.readString(file));
                }
            }
        }
        return documents;
    }

    private void mergeByCopying() throws IOException {
        Path merged = Files.createDirectories(folder.resolve("merged"));
        for (int shard = 1; shard <= SHARDS; shard++) {
            try (Stream<Path> files = Files.list(folder.resolve("results/results-" + shard))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, merged.resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void everyKindOfWorkGetsWhatItIsDue() {
        assertThat(official.keySet())
                .isEqualTo(students.students().stream().map(Student::login).collect(Collectors.toSet()))
                .hasSizeGreaterThan(120);
        List<String> surprises = new ArrayList<>();
        for (Student student : students.students()) {
            Row row = official.get(student.login());
            int points = row.points() == null ? -1 : row.points();
            boolean due =
                    switch (student.due()) {
                        case ALL_POINTS -> points == max;
                        case SOME_POINTS -> points >= 0 && points < max;
                        case ANY_POINTS -> points >= 0 && points <= max;
                        case NO_POINTS -> points == 0;
                        case NO_RESULT -> points == -1;
                    };
            if (!due || points >= 0 && row.max() != max) {
                surprises.add(student.login() + ", " + student.what() + ": " + student.due() + ", but " + row);
            }
        }
        assertThat(surprises).isEmpty();
        assertThat(official.values().stream().map(Row::points).distinct()).hasSizeGreaterThan(10);
    }

    @Test
    void whatTheMachinesWroteIsWhatWasCollected() throws Exception {
        Map<String, Row> collected = scores("marks/gradebook");

        assertThat(collected.keySet()).isEqualTo(students.graded());
        collected.forEach((login, row) -> assertThat(row).as(login).isEqualTo(official.get(login)));
        assertThat(scores("merged")).isEqualTo(collected);
        for (String file : documents(folder.resolve("marks/gradebook")).keySet()) {
            assertThat(folder.resolve("marks/gradebook/pages").resolve(file.replaceFirst("json$", "html")))
                    .exists();
        }
    }

    /** The sums of the documents' checks, not the totals that they state: these have to agree. */
    private Map<String, Row> scores(String results) throws IOException {
        Map<String, Row> scores = new LinkedHashMap<>();
        for (String text : documents(folder.resolve(results)).values()) {
            JsonObject document = JsonParser.parseString(text).getAsJsonObject();
            List<JsonObject> checks = all(List.of(document), "posts", "exercises", "tasks", "checks");
            Row row = new Row(sum(checks, "points"), sum(checks, "max"));
            String login = document.get("submission").getAsString();
            assertThat(row.points()).as(login).isEqualTo(document.get("score").getAsInt());
            assertThat(row.max()).as(login).isEqualTo(document.get("max").getAsInt());
            assertThat(scores.put(login, row)).as(login).isNull();
        }
        return scores;
    }

    private static List<JsonObject> all(List<JsonObject> from, String... names) {
        List<JsonObject> found = from;
        for (String name : names) {
            List<JsonObject> next = new ArrayList<>();
            for (JsonObject each : found) {
                each.getAsJsonArray(name).forEach(inside -> next.add(inside.getAsJsonObject()));
            }
            found = next;
        }
        return found;
    }

    private static int sum(List<JsonObject> objects, String name) {
        return objects.stream().mapToInt(each -> each.get(name).getAsInt()).sum();
    }

    @Test
    void theJUnitReportOfTheClassSaysTheSame() throws Exception {
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("marks/junit.xml").toFile())
                .getElementsByTagName("testcase");

        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element each = (Element) cases.item(i);
            assertThat(said.put(each.getAttribute("name"), each.getTextContent()))
                    .isNull();
        }
        assertThat(said.keySet()).isEqualTo(official.keySet());
        official.forEach((login, row) -> {
            if (row.points() != null) {
                assertThat(said.get(login)).startsWith(row.points() + " of " + row.max() + " points");
            }
        });
    }

    @Test
    void canvas() throws Exception {
        StringBuilder roster = new StringBuilder("Student,ID,SIS User ID,SIS Login ID,Section,post 1 (4711)\n");
        roster.append("    Points Possible,,,,,100\n");
        eachStudent((number, student) -> roster.append(String.join(
                        ",",
                        quoted(student.last() + ", " + student.first()),
                        String.valueOf(10_000 + number),
                        "m" + number,
                        quoted(student.login().toUpperCase(Locale.ROOT)),
                        quoted("Übung, " + number % 3),
                        ""))
                .append('\n'));
        report(
                "canvas",
                roster,
                "--format",
                "csv,canvas,gradescope,junit,md",
                "--assignment",
                "post 1",
                "--out-of",
                "100");

        List<NamedCsvRecord> table = rows("canvas/canvas.csv");
        assertThat(table.get(0).getField("Student")).contains("Points Possible");
        Map<String, String> marks = column(table.subList(1, table.size()), "SIS Login ID", "post 1 (4711)");
        assertMarks(marks, 100);
        List<NamedCsvRecord> given = rows("canvas-roster.csv");
        for (int i = 1; i < given.size(); i++) {
            assertThat(table.get(i).getField("ID")).isEqualTo(given.get(i).getField("ID"));
            assertThat(table.get(i).getField("SIS User ID"))
                    .isEqualTo(given.get(i).getField("SIS User ID"));
        }
        assertMarksTable("canvas/marks.csv", 100);
        assertGradescope("canvas/gradescope", marks);
        assertThat(list("canvas/junit")).hasSameSizeAs(students.graded());
        assertThat(list("canvas/md")).hasSameSizeAs(students.graded());
    }

    @Test
    void moodleWorksheetOutOfTwenty() throws Exception {
        StringBuilder roster = new StringBuilder(
                "Identifier,Full name,Username,Email address,Status,Grade,Maximum grade,Grade can be changed,"
                        + "Last modified (grade),Feedback comments\n");
        eachStudent((number, student) -> roster.append(String.join(
                        ",",
                        "Participant " + (500 + number),
                        quoted(student.name()),
                        student.login().toLowerCase(Locale.ROOT),
                        student.email(),
                        "Submitted for grading",
                        "",
                        "20.00",
                        "Yes",
                        "-",
                        ""))
                .append('\n'));
        report("moodle", roster, "--format", "csv,moodle,gradescope", "--out-of", "20");

        List<NamedCsvRecord> table = rows("moodle/moodle.csv");
        assertMarks(column(table, "Username", "Grade"), 20);
        column(table, "Username", "Feedback comments").forEach((login, feedback) -> {
            Row row = official.get(login);
            assertThat(feedback)
                    .as(login)
                    .startsWith(row.points() == null ? "" : row.points() + " of " + max + " points");
        });
        assertMarksTable("moodle/marks.csv", 20);
        assertGradescope("moodle/gradescope", column(table, "Username", "Grade"));
    }

    /** With the roster of Classroom 50, for the gradebooks of Canvas and Moodle at once. */
    @Test
    void oneRosterForAll() throws Exception {
        report("all", classroom50(), "--format", "csv,canvas,moodle");

        List<NamedCsvRecord> canvas = rows("all/canvas.csv");
        assertMarks(column(canvas.subList(1, canvas.size()), "SIS Login ID", "matml " + ASSIGNED), 100);
        assertMarks(column(rows("all/moodle.csv"), "Username", "matml " + ASSIGNED), 100);
        assertMarksTable("all/marks.csv", 100);
    }

    private StringBuilder classroom50() {
        StringBuilder roster = new StringBuilder("username,first_name,last_name,email,section,github_id\n");
        eachStudent((number, student) -> roster.append(String.join(
                        ",",
                        student.login(),
                        quoted(student.first()),
                        quoted(student.last()),
                        student.email(),
                        "A",
                        String.valueOf(90_000 + number)))
                .append('\n'));
        return roster;
    }

    /** Deductions and decisions change every table alike, and the points of the checks in none. */
    @Test
    void lateWorkAndDecisionsByHand() throws Exception {
        Student byHand = students.students().stream()
                .filter(student -> student.due() == Due.NO_POINTS)
                .findFirst()
                .orElseThrow();
        table("overrides.csv", "student", "exercise,points,reason", Map.of());
        Files.writeString(
                folder.resolve("overrides.csv"),
                "student,exercise,points,reason\n" + byHand.login() + ",total,30.5,\"oral exam, =1+1\"\n"
                        + "never-came,total,12,on paper\n");
        report(
                "late",
                classroom50(),
                "--format",
                "csv,canvas,moodle,gradescope",
                "--submitted",
                path("marks/marks.csv"),
                "--deadline",
                GeneratedClass.DEADLINE.toString(),
                "--late-loss",
                "10",
                "--grace-days",
                "1",
                "--overrides",
                path("overrides.csv"));

        List<NamedCsvRecord> table = rows("late/marks.csv");
        Map<String, String> marks = column(table, "student", "mark of 100");
        List<NamedCsvRecord> canvas = rows("late/canvas.csv");
        assertThat(column(canvas.subList(1, canvas.size()), "SIS Login ID", "matml " + ASSIGNED))
                .isEqualTo(marks);
        assertThat(column(rows("late/moodle.csv"), "Username", "matml " + ASSIGNED))
                .isEqualTo(marks);
        assertGradescope("late/gradescope", marks);
        assertThat(marks.get(byHand.login())).isEqualTo(mark(new BigDecimal("30.5"), 100));
        assertThat(marks.get("never-came")).isEqualTo(mark(new BigDecimal("12"), 100));
        assertThat(column(table, "student", "points of the checks")).isEqualTo(points());
        Set<String> lost = new TreeSet<>();
        for (NamedCsvRecord row : table) {
            String login = row.getField("student");
            if (official.get(login).points() != null && !login.equals(byHand.login())) {
                BigDecimal off = new BigDecimal(row.getField("percent off"));
                lost.add(off.toPlainString());
                BigDecimal rest = BigDecimal.valueOf(official.get(login).points())
                        .multiply(BigDecimal.valueOf(100).subtract(off))
                        .movePointLeft(2);
                assertThat(marks.get(login)).as(login).isEqualTo(mark(rest, 100));
            }
        }
        assertThat(lost).containsExactlyInAnyOrder("0", "10", "20");
    }

    @Test
    void classroom50TakesThemBack() throws Exception {
        StringBuilder entries = new StringBuilder();
        List<String> absent = new ArrayList<>();
        eachStudent((number, student) -> {
            if (number % 7 == 3) {
                absent.add(student.login());
                return;
            }
            entries.append(entries.length() == 0 ? "" : ",")
                    .append("{\"owner\":\"" + student.login().toLowerCase(Locale.ROOT)
                            + "\",\"submissions\":[{\"submission\":\"submit/2026-01-15T09-00-00Z-abc\",\"score\":99,"
                            + "\"max-score\":99,\"datetime\":\"2026-01-15T09:00:00Z\"}]}");
        });
        Path scores =
                Files.createDirectories(folder.resolve("classroom50/my-class")).resolve("scores.json");
        Files.writeString(
                scores,
                "{\"schema\":\"classroom50/scores/v1\",\"assignments\":{\"post01\":{\"type\":\"individual\",\"entries\":["
                        + entries + "]}}}");

        run(
                0,
                "classroom50",
                "override",
                path("marks/gradebook"),
                "--scores",
                scores.toString(),
                "--assignment",
                "post01",
                "--out",
                path("scores-new.json"));

        JsonObject all = JsonParser.parseString(Files.readString(folder.resolve("scores-new.json")))
                .getAsJsonObject();
        Map<String, Integer> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> owners = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (JsonElement each :
                all.getAsJsonObject("assignments").getAsJsonObject("post01").getAsJsonArray("entries")) {
            JsonObject entry = each.getAsJsonObject();
            String owner = entry.get("owner").getAsString();
            assertThat(owners.add(owner)).as(owner).isTrue();
            if (entry.has("override")) {
                JsonObject first = entry.getAsJsonArray("submissions").get(0).getAsJsonObject();
                given.put(owner, first.get("score").getAsInt());
                assertThat(first.get("max-score").getAsInt()).isEqualTo(max);
                assertThat(sum(all(List.of(first), "tests"), "score"))
                        .isEqualTo(first.get("score").getAsInt());
            }
        }
        assertThat(given).hasSameSizeAs(students.graded());
        students.graded().forEach(login -> assertThat(given.get(login))
                .as(login)
                .isEqualTo(official.get(login).points()));
        eachStudent((number, student) -> assertThat(owners.contains(student.login()))
                .as(student.login())
                .isEqualTo(!absent.contains(student.login()) || student.due() != Due.NO_RESULT));
    }

    private interface EachStudent {
        void with(int number, Student student);
    }

    private void eachStudent(EachStudent action) {
        IntStream.range(0, students.students().size())
                .forEach(number -> action.with(number, students.students().get(number)));
    }

    /** A report of the merged results; nothing of them may be of nobody. */
    private void report(String name, CharSequence roster, String... more) throws IOException {
        Files.writeString(folder.resolve(name + "-roster.csv"), roster);
        List<String> words = new ArrayList<>(List.of(
                "report", path("merged"), "--roster", path(name + "-roster.csv"), "--out", path(name), "--plain"));
        words.addAll(List.of(more));
        run(0, words.toArray(String[]::new));
        assertThat(said)
                .contains(
                        students.graded().size() + " of " + students.students().size() + " students have a result")
                .doesNotContain("of nobody in the roster");
    }

    /** A column by login, as the class spells it; each login is there once. */
    private Map<String, String> column(List<NamedCsvRecord> table, String key, String name) {
        Map<String, String> logins = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        students.students().forEach(student -> logins.put(student.login(), student.login()));
        Map<String, String> column = new LinkedHashMap<>();
        for (NamedCsvRecord row : table) {
            String login = logins.get(row.getField(key).replaceFirst("^'", ""));
            assertThat(login).as(row.toString()).isNotNull();
            assertThat(column.put(login, row.getField(name))).as(login).isNull();
        }
        assertThat(column.keySet()).isEqualTo(official.keySet());
        return column;
    }

    private Map<String, String> points() {
        Map<String, String> points = new LinkedHashMap<>();
        official.forEach((login, row) ->
                points.put(login, row.points() == null ? "" : row.points().toString()));
        return points;
    }

    /** Counted here once more, on paper as it were. */
    private String mark(BigDecimal points, int outOf) {
        BigDecimal mark =
                points.multiply(BigDecimal.valueOf(outOf)).divide(BigDecimal.valueOf(max), 2, RoundingMode.HALF_UP);
        return mark.stripTrailingZeros().scale() < 0
                ? mark.toBigInteger().toString()
                : mark.stripTrailingZeros().toPlainString();
    }

    private void assertMarks(Map<String, String> marks, int outOf) {
        official.forEach((login, row) -> assertThat(marks.get(login))
                .as(login)
                .isEqualTo(row.points() == null ? "" : mark(BigDecimal.valueOf(row.points()), outOf)));
    }

    private void assertMarksTable(String file, int outOf) throws IOException {
        List<NamedCsvRecord> table = rows(file);
        assertMarks(column(table, "student", "mark of " + outOf), outOf);
        assertThat(column(table, "student", "points of " + max)).isEqualTo(points());
        assertThat(column(table, "student", "points of the checks")).isEqualTo(points());
        for (NamedCsvRecord row : table) {
            List<String> exercises = row.getHeader().stream()
                    .filter(name -> name.startsWith("post01/"))
                    .toList();
            assertThat(exercises).hasSameSizeAs(ASSIGN);
            String sum = exercises.stream().map(row::getField).anyMatch(String::isEmpty)
                    ? ""
                    : String.valueOf(exercises.stream()
                            .mapToInt(name -> Integer.parseInt(row.getField(name)))
                            .sum());
            assertThat(sum).isEqualTo(row.getField("points of the checks"));
            assertThat(row.getFields()).as("no formulas").noneMatch(cell -> cell.matches("[=+@].*|-.+"));
        }
    }

    private List<Path> list(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        }
    }

    /** Files are named as the documents are. */
    private void assertGradescope(String name, Map<String, String> marks) throws IOException {
        Map<String, String> logins = new TreeMap<>();
        documents(folder.resolve("merged"))
                .forEach((file, text) -> logins.put(
                        file,
                        JsonParser.parseString(text)
                                .getAsJsonObject()
                                .get("submission")
                                .getAsString()));
        Map<String, String> files = documents(folder.resolve(name));
        assertThat(files.keySet()).isEqualTo(logins.keySet());
        files.forEach((file, text) -> {
            JsonObject result = JsonParser.parseString(text).getAsJsonObject();
            String login = logins.get(file);
            assertThat(result.get("score").getAsBigDecimal())
                    .as(login)
                    .isEqualByComparingTo(new BigDecimal(marks.get(login)));
            assertThat(sum(all(List.of(result), "tests"), "score"))
                    .as(login)
                    .isEqualTo(official.get(login).points());
        });
    }
}
