package matml.engine.desk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import matml.engine.jvm.Sandbox;

/**
 * What matml needs of a machine, looked at for real: files are written, events awaited, programs found.
 *
 * @param home folder of the launcher
 * @param environment variables of the process
 */
public record Examination(Path home, Map<String, String> environment) {
    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MIN_DISK_MEGABYTES = 200;
    private static final long EVENT_MILLIS = 3_000;
    private static final String POLLING = "./matml watch looks at the files itself there; nothing to do.";

    /** How a thing is. */
    public enum State {
        OK("ok"),
        ATTENTION("attention"),
        MISSING("missing");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param text what was found
     * @param remedy the line that mends it, or empty
     */
    public record Finding(State state, String what, String text, String remedy) {}

    /** Looks at everything, the most important first. */
    public List<Finding> findings() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(javaHome());
        findings.add(folder());
        findings.add(temporary());
        findings.add(disk());
        findings.add(memory());
        findings.add(encoding());
        findings.add(events());
        findings.add(sandbox());
        findings.add(offline());
        findings.add(git());
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String text = System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") in "
                + System.getProperty("java.home");
        if (version < OLDEST_JAVA || ToolProvider.getSystemJavaCompiler() == null) {
            return new Finding(
                    State.MISSING,
                    "Java",
                    text + (version < OLDEST_JAVA ? ", which is older than 17" : ", which has no compiler"),
                    "Unpack a JDK 17 or newer in your home folder (no admin rights needed) and set JAVA_HOME to it.");
        }
        return new Finding(State.OK, "Java", text, "");
    }

    private Finding javaHome() {
        String set = environment.getOrDefault("JAVA_HOME", "");
        if (set.isEmpty()) {
            return new Finding(State.OK, "JAVA_HOME", "not set; the java on the PATH is used", "");
        }
        Path there = Path.of(set);
        boolean works = Files.isExecutable(there.resolve("bin").resolve("java"))
                || Files.isExecutable(there.resolve("bin").resolve("java.exe"));
        return works
                ? new Finding(State.OK, "JAVA_HOME", set, "")
                : new Finding(
                        State.ATTENTION,
                        "JAVA_HOME",
                        set + " holds no bin/java",
                        "Set it to the folder of your JDK, or remove it.");
    }

    private Finding folder() {
        return writable(home)
                ? new Finding(State.OK, "This folder", home + " can be written to", "")
                : new Finding(
                        State.ATTENTION,
                        "This folder",
                        home + " cannot be written to: quiz answers and progress cannot be kept",
                        "Copy the course to a folder of your own, or change the folder's permissions.");
    }

    private static Finding temporary() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        return writable(folder)
                ? new Finding(State.OK, "Temporary files", folder.toString(), "")
                : new Finding(
                        State.MISSING,
                        "Temporary files",
                        folder + " cannot be written to",
                        "Make room there, or name another folder: ./matml -Djava.io.tmpdir=FOLDER doctor");
    }

    private static boolean writable(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "matml-doctor", ".tmp");
            Files.write(file, new byte[1]);
            Files.delete(file);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Finding disk() {
        try {
            FileStore store = Files.getFileStore(home);
            long free = store.getUsableSpace() / MEGABYTE;
            return free >= MIN_DISK_MEGABYTES
                    ? new Finding(State.OK, "Disk", free + " MB free", "")
                    : new Finding(
                            State.ATTENTION,
                            "Disk",
                            "only " + free + " MB free",
                            "Make room: a build and its results need about " + MIN_DISK_MEGABYTES + " MB.");
        } catch (IOException unknown) {
            return new Finding(State.OK, "Disk", "its free space cannot be asked for", "");
        }
    }

    /** The parent, the compiler and a child: 512 + 256 + 128 MB at most, a third of it as a rule. */
    private static Finding memory() {
        if (java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system) {
            long all = system.getTotalMemorySize() / MEGABYTE;
            return all >= 1_500
                    ? new Finding(State.OK, "Memory", all + " MB", "")
                    : new Finding(
                            State.ATTENTION,
                            "Memory",
                            all + " MB; matml takes up to 900",
                            "Close other programs if checks end with \"out of memory\".");
        }
        return new Finding(State.OK, "Memory", "cannot be asked for", "");
    }

    private static Finding encoding() {
        String names =
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        boolean all = names.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
        return all
                ? new Finding(State.OK, "Encoding", "UTF-8 for file names; sources are read as UTF-8", "")
                : new Finding(
                        State.ATTENTION,
                        "Encoding",
                        names + " for file names: names with letters beyond it may not be found",
                        System.getProperty("os.name").startsWith("Windows")
                                ? "Settings, Region, administrative: use UTF-8; or keep to plain file names."
                                : "Set a UTF-8 locale, as in export LC_ALL=C.UTF-8.");
    }

    /** Makes a file where students save theirs and waits to be told. */
    private Finding events() throws InterruptedException {
        Path folder = home.resolve("exercises");
        if (!Files.isDirectory(folder)) {
            return new Finding(
                    State.MISSING,
                    "Exercises",
                    folder + " is missing",
                    "Get it back with git checkout -- exercises, or clone the course again.");
        }
        Path made = null;
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            made = Files.createTempFile(folder, ".matml-doctor", ".tmp");
            boolean told = watch.poll(EVENT_MILLIS, TimeUnit.MILLISECONDS) != null;
            return told
                    ? new Finding(State.OK, "File events", "arrive", "")
                    : new Finding(State.ATTENTION, "File events", "do not arrive within 3 s", POLLING);
        } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException none) {
            return new Finding(State.ATTENTION, "File events", "are not to be had here", POLLING);
        } finally {
            if (made != null) {
                made.toFile().delete();
            }
        }
    }

    private static Finding sandbox() {
        return Sandbox.find().isPresent()
                ? new Finding(State.OK, "Sandbox", "bubblewrap works", "")
                : new Finding(
                        State.OK,
                        "Sandbox",
                        "none: checks run in a process of their own, which is enough for your own code",
                        Sandbox.whyNot());
    }

    private Finding offline() {
        Path lib = home.resolve("grader").resolve("engine").resolve("target").resolve("lib");
        if (!Files.isDirectory(home.resolve("grader"))) {
            return new Finding(State.OK, "Offline", "everything is here", "");
        }
        try (Stream<Path> jars = Files.list(lib)) {
            long count = jars.filter(jar -> jar.toString().endsWith(".jar")).count();
            boolean maven = onPath("mvn") || onPath("mvn.cmd");
            return new Finding(
                    maven ? State.OK : State.ATTENTION,
                    "Offline",
                    "matml is built (" + count + " libraries); checks need no network"
                            + (maven ? "" : ", but Maven is not on the PATH, so course updates cannot be built"),
                    maven ? "" : "Put Maven 3.8 or newer on the PATH before the next git pull.");
        } catch (IOException notBuilt) {
            return new Finding(
                    State.ATTENTION, "Offline", "matml is not built yet", "Run ./matml once while there is a network.");
        }
    }

    private Finding git() {
        return onPath("git") || onPath("git.exe")
                ? new Finding(State.OK, "git", "found", "")
                : new Finding(
                        State.ATTENTION,
                        "git",
                        "not on the PATH: you cannot hand in with git push from here",
                        "Install git, or hand in as your instructor says.");
    }

    private boolean onPath(String program) {
        return Stream.of(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isRegularFile(Path.of(folder).resolve(program)));
    }
}
