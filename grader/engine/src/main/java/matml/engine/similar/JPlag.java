package matml.engine.similar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * JPlag, in a process of its own: it needs a JDK 21 or newer, and is not a part of matml.
 *
 * @param java the program that runs it
 * @param jars its jars
 */
public record JPlag(Path java, List<Path> jars) {
    /** From here on it runs. */
    public static final int JAVA = 21;

    private static final String POM = "jplag-pom.xml";
    private static final String DRIVER = "CompareSubmissions.java";
    private static final Pattern VERSION = Pattern.compile("version \"(\\d+)");
    private static final int SHOWN_LINES = 5;
    private static final int MOST_SHOWN = 64 * 1024;
    private static final long LOOK_SECONDS = 30;
    private static final long FETCH_MINUTES = 10;

    /**
     * Finds what it takes to run it.
     *
     * @param named a jar of JPlag with all that it needs, or a folder of its jars; null for the folder of the tools
     * @param javas programs or homes of JDKs, in the order in which they are tried
     * @throws IOException in one sentence, if something is missing
     */
    public static JPlag find(Path named, Path tools, List<Path> javas) throws IOException {
        List<Path> jars = jars(named == null ? folder(tools) : named);
        if (jars.isEmpty()) {
            throw new IOException(
                    named == null
                            ? "JPlag, which compares the submissions, is not here. ./matml similar --fetch brings it"
                                    + " (24 MB, under the GPL-3, through Maven); or name its jar with --jplag FILE."
                            : named + " is no jar and no folder of jars. Give the jar of JPlag 6 with --jplag FILE.");
        }
        List<String> tried = new ArrayList<>();
        for (Path each : javas) {
            Path java = program(each);
            int version = version(java);
            if (version >= JAVA) {
                return new JPlag(java, jars);
            }
            tried.add(java + (version == 0 ? " (which does not start)" : " (Java " + version + ")"));
        }
        throw new IOException("JPlag needs a JDK " + JAVA + " or newer; there is only "
                + (tried.isEmpty() ? "none" : String.join(", ", tried))
                + ". Name one with --java DIR; matml itself may stay on its own.");
    }

    private static Path folder(Path tools) {
        return tools.resolve("jplag-6");
    }

    private static List<Path> jars(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return place.toString().endsWith(".jar") ? List.of(place.toAbsolutePath()) : List.of();
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }

    /** The program of a JDK's home; a program itself as it is. */
    private static Path program(Path named) {
        for (String name : List.of("bin/java", "bin/java.exe")) {
            if (Files.isRegularFile(named.resolve(name))) {
                return named.resolve(name);
            }
        }
        return named;
    }

    /** The feature version; 0 if it is no Java. */
    private static int version(Path java) throws IOException {
        Path said = Files.createTempFile("matml-java-", ".txt");
        try {
            int code = run(List.of(java.toString(), "-version"), said.getParent(), said, LOOK_SECONDS);
            Matcher version = VERSION.matcher(shown(said));
            return code == 0 && version.find() && version.group(1).length() < 4
                    ? Integer.parseInt(version.group(1))
                    : 0;
        } catch (IOException noProgram) {
            return 0;
        } finally {
            Files.delete(said);
        }
    }

    /**
     * Fetches it through Maven into the folder of the tools; what is there is replaced.
     *
     * @return the folder
     * @throws IOException in one sentence, if that does not work
     */
    public static Path fetch(Path tools) throws IOException {
        Path work = Files.createTempDirectory(Files.createDirectories(tools), ".fetch-");
        try {
            Path pom = work.resolve("pom.xml");
            Files.writeString(pom, resource(POM), StandardCharsets.UTF_8);
            Path log = work.resolve("log.txt");
            int code;
            try {
                code = run(
                        List.of(
                                maven(),
                                "-q",
                                "-B",
                                "-ntp",
                                "-f",
                                pom.toString(),
                                "dependency:copy-dependencies",
                                "-DoutputDirectory=jars"),
                        work,
                        log,
                        TimeUnit.MINUTES.toSeconds(FETCH_MINUTES));
            } catch (IOException noMaven) {
                throw new IOException(
                        "JPlag is fetched through Maven, which cannot be started. Put mvn on the PATH, or download"
                                + " JPlag 6 and name its jar with --jplag FILE.",
                        noMaven);
            }
            if (code != 0 || jars(work.resolve("jars")).isEmpty()) {
                throw new IOException("Maven could not fetch JPlag. Look at the network, or name a jar of JPlag 6 with"
                        + " --jplag FILE. Maven says:\n" + lastLines(log));
            }
            delete(folder(tools));
            return Files.move(work.resolve("jars"), folder(tools));
        } finally {
            delete(work);
        }
    }

    private static String maven() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "mvn.cmd" : "mvn";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JPlag.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing in matml's jar. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Compares folders of Java files, each a submission.
     *
     * @param given what everybody was given
     * @param atLeast the similarity from which a pair is told
     * @param lines where it says what it found
     * @throws IOException with what it complained about, if it did not come to an end
     */
    public void compare(Path submissions, Path given, double atLeast, Path lines, long seconds) throws IOException {
        Path folder = submissions.toAbsolutePath().getParent();
        Path driver = folder.resolve(DRIVER);
        Files.writeString(driver, resource(DRIVER), StandardCharsets.UTF_8);
        Path log = folder.resolve("jplag.log");
        List<String> command = List.of(
                java.toString(),
                "-Xmx2g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                String.join(
                        File.pathSeparator, jars.stream().map(Path::toString).toList()),
                driver.toString(),
                submissions.toAbsolutePath().toString(),
                given.toAbsolutePath().toString(),
                lines.toAbsolutePath().toString(),
                String.valueOf(atLeast));
        if (run(command, folder, log, seconds) != 0) {
            throw new IOException(
                    "JPlag did not come to an end. It has to be JPlag 6 with its module for Java; it needs"
                            + " up to 2 GB of memory. It says:\n" + lastLines(log));
        }
    }

    /** Runs a program without our secrets in its environment; -1 if it took too long. */
    private static int run(List<String> command, Path folder, Path log, long seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MATML_"));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The comparison was interrupted. Start it again.", interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String shown(Path log) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(Math.max(0, Files.size(log) - MOST_SHOWN));
            return new String(in.readNBytes(MOST_SHOWN), StandardCharsets.UTF_8);
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = shown(log).lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** The JDKs that are tried if nobody names one: of the environment, and our own. */
    public static List<Path> javas(Map<String, String> environment) {
        List<Path> javas = new ArrayList<>();
        Optional.ofNullable(environment.get("JAVA_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .ifPresent(javas::add);
        Path own = Path.of(System.getProperty("java.home"));
        if (!javas.contains(own)) {
            javas.add(own);
        }
        return javas;
    }
}
