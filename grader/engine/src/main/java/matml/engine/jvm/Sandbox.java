package matml.engine.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The walls that the operating system puts around a JVM: on Linux, bubblewrap, which needs no privilege. The child
 * sees the JDK and our jars read-only, an empty temporary folder of a fixed size, its own processes, and no network. It
 * protects the host; the score is protected by the inspection and by the parent, with or without it.
 */
public final class Sandbox {
    private static final int TEMPORARY_BYTES = 16 * 1024 * 1024;
    private static final int PROBE_SECONDS = 10;

    private final String bubblewrap;
    private final List<String> limits;

    private Sandbox(String bubblewrap, List<String> limits) {
        this.bubblewrap = bubblewrap;
        this.limits = limits;
    }

    /**
     * The sandbox of this machine, if it has one that works: found on the path and tried once, since hosted CI machines
     * have the program and forbid what it does.
     */
    public static Optional<Sandbox> find() {
        return Found.SANDBOX;
    }

    /** Why there is none, and what to do about it, in one sentence. */
    public static String whyNot() {
        return Found.WHY_NOT;
    }

    /**
     * The command that runs another inside the walls.
     *
     * @param command the JVM and its arguments; its paths are seen inside as they are outside
     * @param readable files and folders that it may read besides the JDK
     */
    List<String> around(List<String> command, List<Path> readable) {
        List<String> all = new ArrayList<>();
        all.add(bubblewrap);
        all.addAll(List.of(
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--clearenv",
                "--hostname",
                "matml",
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--size",
                Integer.toString(TEMPORARY_BYTES),
                "--tmpfs",
                "/tmp"));
        Jvm.locale().forEach((name, value) -> all.addAll(List.of("--setenv", name, value)));
        for (String system : List.of("/usr", "/lib", "/lib64", "/lib32", "/bin")) {
            bindSystem(Path.of(system), all);
        }
        Set<Path> paths = new LinkedHashSet<>(JavaFiles.ALL);
        paths.addAll(readable);
        for (Path path : paths) {
            all.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        all.addAll(List.of("--chdir", "/tmp", "--"));
        all.addAll(limits);
        all.addAll(command);
        return all;
    }

    /** On most systems {@code /lib} is a link into {@code /usr}; on others it is a folder of its own. */
    private static void bindSystem(Path path, List<String> command) {
        try {
            if (Files.isSymbolicLink(path)) {
                command.addAll(List.of("--symlink", Files.readSymbolicLink(path).toString(), path.toString()));
            } else if (Files.isDirectory(path)) {
                command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
            }
        } catch (IOException unreadable) {
            // Then the child cannot need it either.
        }
    }

    /** Looked for once in a process. */
    private static final class JavaFiles {
        static final Set<Path> ALL = javaFiles();

        private JavaFiles() {}
    }

    /** The JDK, and the folders outside of it that links in it lead to (Debian keeps its settings in /etc). */
    private static Set<Path> javaFiles() {
        Set<Path> files = new LinkedHashSet<>();
        Path home = Path.of(System.getProperty("java.home"));
        files.add(home);
        try (Stream<Path> walk = Files.walk(home, 4)) {
            for (Path link : walk.filter(Files::isSymbolicLink).toList()) {
                Path target = link.toRealPath();
                if (!target.startsWith(home.toRealPath()) && !target.startsWith("/usr")) {
                    files.add(Files.isDirectory(target) ? target : target.getParent());
                }
            }
        } catch (IOException dangling) {
            // A link to nowhere is no use to the child.
        }
        return files;
    }

    /** Looked for once in a process. */
    private static final class Found {
        static final Optional<Sandbox> SANDBOX;
        static final String WHY_NOT;

        static {
            String reason = null;
            Sandbox found = null;
            if (!System.getProperty("os.name").startsWith("Linux")) {
                reason = "A sandbox needs Linux; here student code runs in a process of its own.";
            } else {
                Optional<String> program = onPath("bwrap");
                if (program.isEmpty()) {
                    reason = "bubblewrap is not installed: install the package bubblewrap (command bwrap).";
                } else {
                    Sandbox tried = new Sandbox(program.get(), limits());
                    reason = tried.problem();
                    found = reason == null ? tried : null;
                }
            }
            SANDBOX = Optional.ofNullable(found);
            WHY_NOT = reason == null ? "" : reason;
        }

        private Found() {}
    }

    private static Optional<String> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Limits of the kernel, where util-linux is there to set them: files, their size, processes, no core dumps. */
    private static List<String> limits() {
        return onPath("prlimit")
                .filter(program -> program.startsWith("/usr") || program.startsWith("/bin"))
                .map(program ->
                        List.of(program, "--fsize=" + TEMPORARY_BYTES, "--nofile=256", "--nproc=128", "--core=0", "--"))
                .orElse(List.of());
    }

    /** Starts this JDK's launcher inside; null if that works. */
    private String problem() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Process process = new ProcessBuilder(around(List.of(java, "-Xshare:auto", "-version"), List.of()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "bubblewrap does not answer here.";
            }
            return process.exitValue() == 0
                    ? null
                    : "bubblewrap is installed but may not make namespaces here: see docs/isolation.md for the one"
                            + " line that allows it.";
        } catch (IOException cannotStart) {
            return "bubblewrap cannot be started: " + cannotStart.getMessage();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "The search for a sandbox was interrupted.";
        }
    }
}
