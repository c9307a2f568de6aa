package matml.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;

/**
 * A class as it could be: everything that this repository has of solutions, alternatives, mistakes, samples and attacks,
 * and broken work, in repositories with a history, by people with the names that people have, and some that nobody
 * should. The same course gives the same class.
 *
 * @param students in the order of the roster
 */
record GeneratedClass(List<Student> students) {
    /** Until when work is in time, and until when it counts. */
    static final Instant DEADLINE = Instant.parse("2026-01-16T22:59:00Z");

    static final Instant CUT_OFF = Instant.parse("2026-01-20T22:59:00Z");
    private static final Instant HANDED_OUT = Instant.parse("2026-01-05T08:00:00Z");

    private static final String JAVA = "exercises/src/main/java/matml/post01/";
    private static final int SIZE = 120;
    private static final int SHARED = 5;
    private static final long SEED = 5;

    /** What has to come of somebody's work. */
    enum Due {
        ALL_POINTS,
        NO_POINTS,
        SOME_POINTS,
        ANY_POINTS,
        NO_RESULT
    }

    /** A file as git keeps it. */
    private record Blob(String mode, byte[] bytes) {
        static Blob of(String text) {
            return new Blob("100644", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A commit of the student's; {@code cleared} if nothing stays of what was there before. */
    private record Commit(Instant date, String message, boolean cleared, Map<String, Blob> files) {}

    /** What a student hands in, in the end. */
    private record Work(String what, Due due, boolean cleared, Map<String, Blob> files) {}

    /**
     * Somebody in the class.
     *
     * @param login the account, which is the name of the repository, too
     * @param what what the work is, for people who look at a failure
     */
    record Student(
            String login, String first, String last, String what, Due due, boolean started, List<Commit> commits) {
        String name() {
            return first + " " + last;
        }

        String email() {
            return login.toLowerCase(Locale.ROOT) + "@uni.example";
        }
    }

    private static final List<String> FIRST = List.of(
            "Anna",
            "Jürgen",
            "Zoë",
            "Ngọc Ánh",
            "François",
            "Siân",
            "Łukasz",
            "Aisha",
            "Björn",
            "Chiara",
            "Dmitri",
            "Eun-ji");

    private static final List<String> LAST = List.of(
            "Müller",
            "O'Brien",
            "Nguyễn",
            "García Márquez",
            "Øster",
            "D'Angelo",
            "Schmidt-Groß",
            "Kowalczyk",
            "Al-Khalīl");

    /** Account, first name, last name: what spreadsheets, file systems and tables stumble over. */
    private static final List<List<String>> SPECIAL = List.of(
            List.of("cmd", "=cmd|' /C calc'!A0", "Hacker"),
            List.of("plus", "+49 170", "@SUM(A1:A9)"),
            List.of("minus-1", "-2+3", "Minus, One"),
            List.of("007", "James", "Bond, Jr."),
            List.of("1e5", "Null", "NaN"),
            List.of("10042", "Number", "Like Another's"),
            List.of("con", "Reserved", "Name"),
            List.of("tom", "Tom", "Müller"),
            List.of("h-tom", "Tom", "Müller"),
            List.of("tom-h", "Tom", "Müller"),
            List.of("MixedCase-Login", "Ünal", "İnce"),
            List.of("bobby", "Robert'); DROP TABLE students;--", "Tables"),
            List.of("quoted", "Åsa \"the boss\"", "Öberg; Ø\tÞór"),
            List.of("markup", "<script>alert(1)</script>", "&amp; | [x](y) `z`"),
            List.of("right-to-left", "مريم", "العربي"),
            List.of("li-xiaolong", "小龙", "李"),
            List.of("emoji", "👩‍🔬", "Zo\u0065\u0308"),
            List.of("a23456789-123456789-123456789-123456789", "Very".repeat(60), "Long-Name".repeat(40)));

    /** Attacks of the engine's own collection that end at once: each kind of them. */
    private static final List<String> ATTACKS = List.of(
            "001-exit",
            "004-printed-score",
            "005-workflow-commands",
            "010-forged-answer",
            "013-test-aborted",
            "017-assertion-error",
            "023-huge-message",
            "026-todo-in-message",
            "038-shadow-junit",
            "043-shadow-materials",
            "046-build-files",
            "057-hostile-quiz",
            "060-read-checks-jar",
            "073-write-file",
            "085-kill-the-grader",
            "114-recursion",
            "118-control-characters",
            "131-deep-expression",
            "176-todo-forget",
            "187-empty-file");

    /** The class of a course. */
    static GeneratedClass of(Path root, Course course) throws IOException {
        CourseSource source = new CourseSource(root);
        Map<String, String> reference = source.solutions("post01");
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < SHARED; i++) {
            works.add(new Work("the reference, handed around", Due.ALL_POINTS, false, files(reference)));
        }
        works.addAll(samples(root.resolve("grader/samples")));
        works.addAll(attacks(root.resolve("grader/engine/src/test/attacks"), reference));
        works.addAll(broken(reference));
        works.addAll(specimens(source, course, reference, SIZE - works.size()));
        Collections.shuffle(works, new Random(SEED));
        List<Student> students = new ArrayList<>();
        for (Work work : works) {
            students.add(student(students.size(), work));
        }
        students.addAll(withoutWork(reference));
        return new GeneratedClass(List.copyOf(students));
    }

    private static Map<String, Blob> files(Map<String, String> sources) {
        Map<String, Blob> files = new TreeMap<>();
        sources.forEach((name, text) -> files.put(JAVA + name + ".java", Blob.of(text)));
        return files;
    }

    private static List<Work> samples(Path folder) throws IOException {
        List<Work> works = new ArrayList<>();
        for (Path sample : list(folder)) {
            String name = String.valueOf(sample.getFileName());
            works.add(new Work(
                    "the sample " + name,
                    name.startsWith("paul") ? Due.NO_RESULT : name.startsWith("ada") ? Due.ALL_POINTS : Due.ANY_POINTS,
                    true,
                    blobs(sample)));
        }
        return works;
    }

    /** Right work whose first loss calls what attacks. */
    private static List<Work> attacks(Path folder, Map<String, String> reference) throws IOException {
        List<Work> works = new ArrayList<>();
        for (String attack : ATTACKS) {
            Map<String, Blob> files = files(reference);
            files.put(
                    JAVA + "Range.java",
                    Blob.of("package matml.post01;\n\npublic record Range(double low, double high) {}\n"));
            blobs(folder.resolve(attack)).forEach((path, blob) -> {
                if (!path.equals("attack.yaml")) {
                    boolean loose = path.endsWith(".java") && !path.contains("/");
                    files.put(loose ? JAVA + path : path, blob);
                }
            });
            files.put(JAVA + "Losses.java", Blob.of(inMse(reference, "Summary.mean(new double[] {1, 2, 3});")));
            works.add(new Work("the attack " + attack, Due.ANY_POINTS, false, files));
        }
        return works;
    }

    private static String inMse(Map<String, String> reference, String statement) {
        String text = reference.get("Losses");
        String head = "public static double mse(double[] actual, double[] predicted) {";
        if (!text.contains(head)) {
            throw new IllegalStateException("Losses has changed: " + text);
        }
        return text.replace(head, head + "\n        " + statement);
    }

    /** What people do to their files. */
    private static List<Work> broken(Map<String, String> reference) {
        String losses = reference.get("Losses");
        String file = JAVA + "Losses.java";
        List<Work> works = new ArrayList<>();
        Map<String, Blob> some = new LinkedHashMap<>();
        some.put("conflict marks", Blob.of(losses.replace("double sum = 0;", "<<<<<<< HEAD\n=======\n>>>>>>> main")));
        some.put("another package", Blob.of(losses.replace("package matml.post01;", "package matml.post1;")));
        some.put("another name", Blob.of(losses.replace("class Losses", "class Loses")));
        some.put("no Java", Blob.of("I was ill. Sorry!\n"));
        some.put("nothing in it", Blob.of(""));
        some.put("too large", Blob.of(losses + "// padding\n".repeat(30_000)));
        some.put("a link", new Blob("120000", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        some.put(
                "an endless loop",
                Blob.of(losses.replace(
                        "return Math.sqrt(",
                        "while (actual.length > 3) { predicted = actual; }\n        return Math.sqrt(")));
        some.forEach((what, blob) -> {
            Map<String, Blob> files = files(reference);
            files.put(file, blob);
            works.add(new Work("broken: " + what, Due.SOME_POINTS, false, files));
        });
        String german = losses.replace("How wrong", "Für Müller: how wrong");
        works.add(with(reference, "Windows line ends", Blob.of(losses.replace("\n", "\r\n"))));
        works.add(with(reference, "the last brace missing", Blob.of(losses.substring(0, losses.lastIndexOf('}')))));
        works.add(with(reference, "UTF-16", new Blob("100644", losses.getBytes(StandardCharsets.UTF_16))));
        works.add(with(reference, "a byte-order mark", Blob.of("\uFEFF" + losses)));
        works.add(with(reference, "an old encoding", new Blob("100644", german.getBytes(StandardCharsets.ISO_8859_1))));
        works.add(new Work("the stubs, as they were handed out", Due.NO_POINTS, false, Map.of()));
        works.add(new Work("a diary", Due.NO_POINTS, false, Map.of("my diary.txt", Blob.of("Not today.\n"))));
        return works;
    }

    private static Work with(Map<String, String> reference, String what, Blob losses) {
        Map<String, Blob> files = files(reference);
        files.put(JAVA + "Losses.java", losses);
        return new Work("right, with " + what, Due.ALL_POINTS, false, files);
    }

    /** One after the other of the two exercises: a mistake in one or both, or another way to do it. */
    private static List<Work> specimens(CourseSource source, Course course, Map<String, String> reference, int count)
            throws IOException {
        List<Specimen> wrong = new ArrayList<>();
        List<Specimen> right = new ArrayList<>();
        for (Exercise exercise : course.exercises()) {
            if (RoadOfAClassTest.ASSIGN.contains(exercise.id())) {
                wrong.addAll(source.wrong(exercise));
                right.addAll(source.alternatives(exercise));
            }
        }
        Random random = new Random(SEED);
        List<Specimen> firsts = new ArrayList<>(right);
        firsts.addAll(wrong);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Specimen first = firsts.get(i % firsts.size());
            boolean isWrong = first.misconception() != null;
            List<Specimen> others = (isWrong ? wrong : right)
                    .stream()
                            .filter(each -> !each.exercise().equals(first.exercise()))
                            .toList();
            Specimen second = others.get(random.nextInt(others.size()));
            Map<String, String> sources = new TreeMap<>(reference);
            sources.putAll(first.sources());
            sources.putAll(second.sources());
            works.add(new Work(
                    first.name() + " and " + second.name(),
                    isWrong ? Due.SOME_POINTS : Due.ALL_POINTS,
                    false,
                    files(sources)));
        }
        return works;
    }

    /** In the roster, but without anything to grade. */
    private static List<Student> withoutWork(Map<String, String> reference) {
        Commit late = new Commit(CUT_OFF.plusSeconds(1), "finished", false, files(reference));
        Commit empty = new Commit(DEADLINE.minusSeconds(60), "I give up", true, Map.of("README.md", Blob.of("bye\n")));
        return List.of(
                new Student("never-came", "Otto", "Müller", "an empty repository", Due.NO_RESULT, false, List.of()),
                new Student("gave-up", "Gisela", "D'Angelo", "everything deleted", Due.NO_RESULT, true, List.of(empty)),
                new Student("no-repository", "Ghost", "Müller", "no repository", Due.NO_RESULT, false, List.of()),
                new Student(
                        "too-late", "Late", "O'Brien", "only after the cut-off", Due.NO_POINTS, true, List.of(late)));
    }

    private static Student student(int number, Work work) {
        String first = FIRST.get(number % FIRST.size());
        String last = LAST.get(number % LAST.size());
        String login = "student" + number;
        if (number < SPECIAL.size()) {
            login = SPECIAL.get(number).get(0);
            first = SPECIAL.get(number).get(1);
            last = SPECIAL.get(number).get(2);
        }
        // A little every day; the last commit that counts is in time, or up to three days late.
        List<Commit> commits = new ArrayList<>();
        if (!work.files().isEmpty()) {
            Instant end =
                    DEADLINE.plus(Duration.ofHours(18L * (number % 6) - 18)).minusSeconds(number);
            List<Map.Entry<String, Blob>> files = List.copyOf(work.files().entrySet());
            int steps = 1 + number % 4;
            for (int step = 0; step < steps; step++) {
                Map<String, Blob> part = new TreeMap<>();
                for (int i = step; i < files.size(); i += steps) {
                    part.put(files.get(i).getKey(), files.get(i).getValue());
                }
                commits.add(new Commit(
                        end.minus(Duration.ofHours(7L * (steps - 1 - step))),
                        List.of("wip", "Umlauts: äöü", "fix\n\nfixes the fix", "::error::asdf")
                                .get(step),
                        work.cleared() && step == 0,
                        part));
            }
            if (number % 5 == 0) {
                commits.add(new Commit(
                        CUT_OFF.plus(Duration.ofHours(1L + number)),
                        "spoilt afterwards",
                        true,
                        Map.of("a.txt", Blob.of("x"))));
            }
        }
        return new Student(login, first, last, work.what(), work.due(), true, List.copyOf(commits));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Map<String, Blob> blobs(Path folder) throws IOException {
        Map<String, Blob> blobs = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                blobs.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new Blob("100644", Files.readAllBytes(file)));
            }
        }
        return blobs;
    }

    /**
     * Everybody's repository, bare, made from the one that was handed out.
     *
     * @param template what {@code publish} wrote
     * @return where they are, by login; with an address behind which there is nothing for whom there is none
     */
    Map<String, String> repositories(Path template, Path host) throws IOException {
        Files.createDirectories(host);
        Path origin = host.resolve("post01 template.git");
        String date = HANDED_OUT.toString();
        Map<String, String> dates = Map.of("GIT_AUTHOR_DATE", date, "GIT_COMMITTER_DATE", date);
        git(template, new byte[0], Map.of(), "init", "--quiet", "--initial-branch=main");
        git(template, new byte[0], Map.of(), "add", "--all", "--force");
        git(
                template,
                new byte[0],
                dates,
                "-c",
                "user.name=Course",
                "-c",
                "user.email=course@uni.example",
                "commit",
                "--quiet",
                "--message=Exercises");
        git(host, new byte[0], Map.of(), "clone", "--quiet", "--bare", template.toString(), origin.toString());
        Map<String, String> places = new LinkedHashMap<>();
        for (Student student : students) {
            Path repository = host.resolve("post01-" + student.login() + ".git");
            if (student.what().equals("no repository")) {
                places.put(student.login(), "https://127.0.0.1:1/nowhere/post01-" + student.login());
                continue;
            }
            if (student.started()) {
                // As a fork on a server: what was handed out is kept once.
                git(
                        host,
                        new byte[0],
                        Map.of(),
                        "clone",
                        "--quiet",
                        "--bare",
                        "--shared",
                        origin.toString(),
                        repository.toString());
            } else {
                git(
                        host,
                        new byte[0],
                        Map.of(),
                        "init",
                        "--quiet",
                        "--bare",
                        "--initial-branch=main",
                        repository.toString());
            }
            // As GitHub and GitLab do.
            git(repository, new byte[0], Map.of(), "config", "uploadpack.allowFilter", "true");
            if (!student.commits().isEmpty()) {
                git(repository, history(student), Map.of(), "fast-import", "--quiet");
            }
            places.put(student.login(), repository.toString());
        }
        return places;
    }

    /** The commits as {@code git fast-import} reads them. */
    private static byte[] history(Student student) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String who = student.name().replaceAll("[<>\\n]", "") + " <" + student.email() + "> ";
        boolean first = true;
        for (Commit commit : student.commits()) {
            String at = who + commit.date().getEpochSecond() + " +0100\n";
            text(out, "commit refs/heads/main\nauthor " + at + "committer " + at);
            data(out, commit.message().getBytes(StandardCharsets.UTF_8));
            text(out, first ? "from refs/heads/main^0\n" : "");
            text(out, commit.cleared() ? "deleteall\n" : "");
            for (Map.Entry<String, Blob> file : commit.files().entrySet()) {
                text(out, "M " + file.getValue().mode() + " inline " + file.getKey() + "\n");
                data(out, file.getValue().bytes());
            }
            first = false;
        }
        return out.toByteArray();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void data(OutputStream out, byte[] bytes) throws IOException {
        text(out, "data " + bytes.length + "\n");
        out.write(bytes);
        text(out, "\n");
    }

    private static void git(Path where, byte[] input, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        }
        try (InputStream in = process.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    /** Who has to have a result. */
    Set<String> graded() {
        Set<String> logins = new LinkedHashSet<>();
        students.stream().filter(each -> each.due() != Due.NO_RESULT).forEach(each -> logins.add(each.login()));
        return logins;
    }
}
