package matml.engine.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.publish.Publisher;
import matml.engine.report.Reports;
import matml.engine.report.Style;

/**
 * What a student waits for between a save and the verdict of one exercise's public checks, in a student repository: with
 * Maven, with a compiler and JUnit's console started each time, with {@code ./matml check}, and with {@code ./matml watch}.
 */
public final class StudentBench {
    private static final long VERDICT_SECONDS = 120;

    private final Installation here;
    private final Course course;
    private final Exercise exercise;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * @param exercise the exercise that is saved; its reference is in place
     */
    public StudentBench(Installation here, Course course, Exercise exercise, int rounds, Consumer<String> progress) {
        this.here = here;
        this.course = course;
        this.exercise = exercise;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Seconds by way, all rounds. */
    public record Waits(String exercise, Map<String, List<Double>> seconds) {
        /** The tables that people read. */
        public String text() {
            StringBuilder text = new StringBuilder("From the save of " + exercise + " to its verdict, seconds\n\n");
            double maven = Statistics.median(seconds.values().iterator().next());
            text.append("                                        median   fastest   slowest   Maven takes\n");
            seconds.forEach((way, all) -> text.append(String.format(
                    Locale.ROOT,
                    "%-36s %9.3f %9.3f %9.3f %9.1f x%n",
                    way,
                    Statistics.median(all),
                    all.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                    all.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                    maven / Statistics.median(all))));
            text.append('\n');
            goal("./matml check", 6, maven, text);
            goal("./matml watch", 30, maven, text);
            return text.toString();
        }

        private void goal(String way, int factor, double maven, StringBuilder text) {
            double reached = maven / Statistics.median(seconds.get(way));
            text.append(reached >= factor ? "reached  " : "missed   ")
                    .append(way)
                    .append(": at least ")
                    .append(factor)
                    .append(" times as fast as Maven: ")
                    .append(String.format(Locale.ROOT, "%.1f", reached))
                    .append('\n');
        }
    }

    /**
     * Measures all ways by turns.
     *
     * @throws IOException in one sentence, if one of them cannot be gone here
     */
    public Waits run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("matml-student-bench");
        try {
            Path repository = work.resolve("student");
            progress.accept("Writing a student repository");
            new Publisher(here.home(), course, here.engine(), new Reports(Style.PLAIN).names())
                    .publication(course.select(List.of(exercise.post())))
                    .write(repository);
            Path saved = repository.resolve("exercises/src/main/java/matml/" + exercise.post() + "/"
                    + exercise.classes().get(0) + ".java");
            Files.copy(
                    here.home()
                            .resolve("solutions/src/main/java/matml/" + exercise.post() + "/"
                                    + exercise.classes().get(0) + ".java"),
                    saved,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Path console = console(work);
            Map<String, List<Double>> seconds = new LinkedHashMap<>();
            try (Watching watching = new Watching(java(repository), repository)) {
                for (int round = 0; round <= rounds; round++) {
                    progress.accept("Round " + round + " of " + rounds + (round == 0 ? " (not counted)" : ""));
                    Map<String, Double> once = new LinkedHashMap<>();
                    once.put("mvn -o -q test", maven(repository, saved, work));
                    once.put("javac + JUnit console, started anew", console(repository, saved, console, work));
                    once.put("./matml check", check(repository, saved, work));
                    once.put("./matml watch", watching.save(saved));
                    if (round > 0) {
                        once.forEach((way, each) -> seconds.computeIfAbsent(way, first -> new ArrayList<>())
                                .add(each));
                    }
                }
            }
            return new Waits(exercise.id(), seconds);
        } finally {
            Folders.delete(work);
        }
    }

    private Path console(Path work) throws IOException, InterruptedException {
        try {
            Path folder = work.resolve("console launcher");
            Files.createDirectories(folder);
            return new ConsoleWay(
                            new Kit(
                                    here.home(),
                                    exercise.post(),
                                    Versions.of(here.home().resolve("pom.xml"))),
                            folder)
                    .fetch();
        } catch (Way.Unavailable missing) {
            throw new IOException(missing.getMessage(), missing);
        }
    }

    private String test() {
        return exercise.classes().get(0) + "Test";
    }

    private static void save(Path file) throws IOException {
        Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8) + "// saved\n", StandardCharsets.UTF_8);
    }

    private double maven(Path repository, Path saved, Path work) throws IOException, InterruptedException {
        String maven =
                Program.onPath("mvn").orElseThrow(() -> new IOException("Maven is not on the PATH: install it."));
        save(saved);
        return timed(
                List.of(
                        maven,
                        "-o",
                        "-q",
                        "test",
                        "-pl",
                        "exercises",
                        "-am",
                        "-Dtest=" + test(),
                        "-Dsurefire.failIfNoSpecifiedTests=false"),
                repository,
                work.resolve("maven.log"));
    }

    private double console(Path repository, Path saved, Path console, Path work)
            throws IOException, InterruptedException {
        Path classes = work.resolve("classes");
        Folders.delete(classes);
        Files.createDirectories(classes);
        List<Path> jars = here.engine();
        String classPath = String.join(
                File.pathSeparator, jars.stream().map(Path::toString).toList());
        List<String> compile = new ArrayList<>(
                List.of(Program.ofJdk("javac"), "-proc:none", "-d", classes.toString(), "-cp", classPath));
        Folders.files(saved.getParent()).forEach(file -> compile.add(file.toString()));
        compile.add(repository
                .resolve("exercises/src/test/java/matml/checks/" + exercise.post() + "/" + test() + ".java")
                .toString());
        save(saved);
        double seconds = timed(compile, work, work.resolve("javac.log"));
        return seconds
                + timed(
                        List.of(
                                Program.ofJdk("java"),
                                "-cp",
                                console + File.pathSeparator + classPath + File.pathSeparator + classes,
                                "org.junit.platform.console.ConsoleLauncher",
                                "execute",
                                "-c",
                                "matml.checks." + exercise.post() + "." + test()),
                        work,
                        work.resolve("console.log"));
    }

    /** As the launcher starts it. */
    private static List<String> java(Path repository) {
        return List.of(
                Program.ofJdk("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dmatml.home=" + repository,
                "-cp",
                repository.resolve("matml-engine/lib") + File.separator + "*",
                "matml.engine.cli.Main");
    }

    private double check(Path repository, Path saved, Path work) throws IOException, InterruptedException {
        save(saved);
        List<String> command = new ArrayList<>(java(repository));
        command.addAll(List.of("check", exercise.id()));
        return timed(command, repository, work.resolve("check.log"));
    }

    private static double timed(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        long started = System.nanoTime();
        int code = Program.run(command, folder, log);
        if (code != 0) {
            throw new IOException("This did not work here: " + String.join(" ", command) + "\n"
                    + String.join("\n", Program.printed(log).limit(5).toList()));
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** A running watch, of which the lines are read as they come. */
    private static final class Watching implements AutoCloseable {
        private static final String READY = "Waiting for a save";

        private final Process process;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        Watching(List<String> java, Path repository) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(java);
            command.add("watch");
            process = new ProcessBuilder(command)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .start();
            Thread reader = new Thread(this::read, "watch");
            reader.setDaemon(true);
            reader.start();
            await(READY);
        }

        private void read() {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    lines.add(line);
                }
            } catch (IOException ended) {
                lines.add("the watch has ended");
            }
        }

        private void await(String text) throws IOException, InterruptedException {
            while (true) {
                String line = lines.poll(VERDICT_SECONDS, TimeUnit.SECONDS);
                if (line == null) {
                    throw new IOException(
                            "./matml watch said nothing of \"" + text + "\" for " + VERDICT_SECONDS + " s.");
                }
                if (line.contains(text)) {
                    return;
                }
            }
        }

        double save(Path file) throws IOException, InterruptedException {
            // What was saved for the other ways has been seen by now.
            Thread.sleep(2_000);
            lines.clear();
            long started = System.nanoTime();
            StudentBench.save(file);
            await("DONE");
            double seconds = (System.nanoTime() - started) / 1e9;
            await(READY);
            return seconds;
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
