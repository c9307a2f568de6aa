package matml.engine.official;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from a repository that somebody else writes, without ever checking anything out: nothing of it becomes a file
 * with a name of its choosing, no hook, filter or helper of it runs, and what is larger than counts is not fetched.
 */
final class Git implements Closeable {
    /** A commit and when its author's computer says that it was made. */
    record Commit(String id, Instant date) {}

    /** A file of a commit, as git lists it. */
    record Entry(String mode, String object, String path) {
        boolean isFile() {
            return mode.equals("100644") || mode.equals("100755") || mode.equals("100664");
        }
    }

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
    private static final int MOST_SAID = 64 * 1024;
    private static final int MOST_READ = 16 * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_PATH = 4_096;

    private final Path folder;
    private final Access access;
    private final Duration patience;

    /** A repository of our own, in a temporary folder. */
    Git(Access access, Duration patience) throws IOException {
        this.access = access;
        this.patience = patience;
        this.folder = Files.createTempDirectory("matml-git-");
        try {
            run(List.of("init", "--quiet", "--bare", "--template=", folder.toString()));
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    /** The commit that a branch, or the main branch, is on; empty in a repository without commits. */
    Optional<String> tip(String repository, String branch) throws IOException {
        List<String> command = new ArrayList<>(List.of("ls-remote", "--quiet", "--", repository));
        command.add(branch.isEmpty() ? "HEAD" : "refs/heads/" + branch);
        String answer = new String(run(command), StandardCharsets.UTF_8);
        for (String line : answer.lines().toList()) {
            String[] parts = line.split("\t");
            if (parts.length == 2 && isId(parts[0])) {
                return Optional.of(parts[0]);
            }
        }
        return Optional.empty();
    }

    /** The name of the main branch, {@code refs/heads/main}; empty if the server does not say. */
    Optional<String> mainBranch(String repository) throws IOException {
        String answer = new String(
                run(List.of("ls-remote", "--quiet", "--symref", "--", repository, "HEAD")), StandardCharsets.UTF_8);
        return answer.lines()
                .filter(line -> line.startsWith("ref: ") && line.endsWith("\tHEAD"))
                .map(line -> line.substring("ref: ".length(), line.length() - "\tHEAD".length()))
                .findFirst();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Fetches one commit without its past, and of its files those that are small enough to count. */
    void fetch(String repository, String commit, int mostBytesOfAFile) throws IOException {
        fetch(repository, commit, "--depth=1", "--filter=blob:limit=" + (mostBytesOfAFile + 1));
    }

    /**
     * The commits of a branch, from the newest along its first parents, each with the date that it carries. Where the
     * server can, only the commits come, without any file.
     */
    List<Commit> history(String repository, String tip) throws IOException {
        fetch(repository, tip, "--filter=tree:0");
        String log = new String(
                run(List.of("log", "--first-parent", "--max-count=5000", "--format=%H %cI", tip, "--")),
                StandardCharsets.UTF_8);
        List<Commit> commits = new ArrayList<>();
        for (String line : log.lines().toList()) {
            String[] parts = line.split(" ");
            if (parts.length == 2 && isId(parts[0])) {
                commits.add(new Commit(parts[0], date(parts[1])));
            }
        }
        return commits;
    }

    /** Only a remote that has a name may leave something out. */
    private void fetch(String repository, String commit, String... how) throws IOException {
        run(List.of("config", "remote.student.url", repository));
        List<String> command = new ArrayList<>(List.of("fetch", "--quiet", "--no-tags", "--no-write-fetch-head"));
        command.addAll(List.of(how));
        command.addAll(List.of("--", "student", commit));
        run(command);
        forgetWhereFrom();
    }

    /** A date that makes no sense is never before a cut-off. */
    private static Instant date(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException senseless) {
            return Instant.MAX;
        }
    }

    /** After a fetch with a filter git would fetch what is missing when it meets it: it shall not. */
    private void forgetWhereFrom() throws IOException {
        Files.writeString(folder.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    }

    /** The files of a commit. */
    List<Entry> files(String commit) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Process process = start(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            while (entries.size() < MOST_ENTRIES) {
                byte[] record = readRecord(in);
                if (record == null) {
                    break;
                }
                String text = new String(record, StandardCharsets.UTF_8);
                int tab = text.indexOf('\t');
                String[] head = tab < 0 ? new String[0] : text.substring(0, tab).split(" ");
                if (head.length == 3 && isId(head[2])) {
                    entries.add(new Entry(head[0], head[2], text.substring(tab + 1)));
                }
            }
        } finally {
            end(process);
        }
        return entries;
    }

    /** Up to a zero byte; null at the end. What is too long is no path and comes as an empty record. */
    private static byte[] readRecord(InputStream in) throws IOException {
        byte[] buffer = new byte[MOST_PATH];
        int length = 0;
        while (true) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            if (next == 0) {
                return length > buffer.length ? new byte[0] : Arrays.copyOf(buffer, length);
            }
            if (length < buffer.length) {
                buffer[length] = (byte) next;
            }
            length = Math.min(length + 1, buffer.length + 1);
        }
    }

    /** The content of files, at most so many bytes of each; a file that was too large to fetch is missing. */
    Map<Entry, byte[]> contents(List<Entry> files, int most) throws IOException {
        Map<Entry, byte[]> contents = new LinkedHashMap<>();
        if (files.isEmpty()) {
            return contents;
        }
        Process process = start(List.of("cat-file", "--batch"));
        try (InputStream in = new BufferedInputStream(process.getInputStream());
                OutputStream out = process.getOutputStream()) {
            for (Entry file : files) {
                out.write((file.object() + "\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String[] head = readLine(in).split(" ");
                if (head.length == 3 && head[1].equals("blob")) {
                    long size = Long.parseLong(head[2]);
                    byte[] content = in.readNBytes((int) Math.min(size, most));
                    in.skipNBytes(size - content.length + 1);
                    contents.put(file, content);
                }
            }
        } finally {
            end(process);
        }
        return contents;
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** Runs git to its end; what it says. */
    private byte[] run(List<String> arguments) throws IOException {
        Process process = start(arguments);
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = watch(process, late);
        byte[] said;
        try (InputStream in = process.getInputStream()) {
            process.getOutputStream().close();
            said = in.readNBytes(MOST_READ);
            // It may have closed its output and go on.
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The work was interrupted. Start it again.", interrupted);
        } finally {
            watch.interrupt();
            end(process);
        }
        if (late.get()) {
            throw new IOException("git: no answer within " + patience.toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(complaint());
        }
        return said;
    }

    /** Ends a git that hangs. */
    private Thread watch(Process process, AtomicBoolean late) {
        Thread watch = new Thread(() -> {
            try {
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    late.set(true);
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            } catch (InterruptedException answered) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    /** The last line of what git complained about, without our token. */
    private String complaint() throws IOException {
        try (InputStream in = Files.newInputStream(errors())) {
            String text = new String(in.readNBytes(MOST_SAID), StandardCharsets.UTF_8);
            String line = text.lines()
                    .map(String::strip)
                    .filter(each -> each.startsWith("fatal:") || each.startsWith("error:"))
                    .findFirst()
                    .orElse("it does not say why");
            String shown = line.replaceFirst("^(fatal|error): ", "");
            for (String secret : access.token().stream().toList()) {
                shown = shown.replace(secret, "***");
            }
            return "git: " + shown;
        }
    }

    private Path errors() {
        return folder.resolve("matml-errors");
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + folder));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("MATML_"));
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("GIT_ALLOW_PROTOCOL", "https:ssh:file");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("LC_ALL", "C");
        // Settings in the environment are in no list of processes, unlike those on the command line.
        List<Map.Entry<String, String>> settings = settings();
        environment.put("GIT_CONFIG_COUNT", String.valueOf(settings.size()));
        for (int i = 0; i < settings.size(); i++) {
            environment.put("GIT_CONFIG_KEY_" + i, settings.get(i).getKey());
            environment.put("GIT_CONFIG_VALUE_" + i, settings.get(i).getValue());
        }
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new IOException("git cannot be started: install git 2.31 or newer and put it on the PATH.", absent);
        }
    }

    private List<Map.Entry<String, String>> settings() {
        List<Map.Entry<String, String>> settings = new ArrayList<>(List.of(
                // A repository that has moved is named in the table anew: a redirect could lead the token elsewhere.
                Map.entry("http.followRedirects", "false"),
                Map.entry("http.lowSpeedLimit", "1000"),
                Map.entry("http.lowSpeedTime", "60"),
                Map.entry("core.hooksPath", folder.resolve("no-hooks").toString()),
                Map.entry("gc.auto", "0")));
        access.token()
                .ifPresent(token -> settings.add(Map.entry(
                        "http." + access.server() + "/.extraHeader",
                        "Authorization: Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                ("x-access-token:" + token).getBytes(StandardCharsets.UTF_8)))));
        return settings;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether git is there. */
    static boolean isThere() {
        String program =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "git.exe" : "git";
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(entry -> !entry.isEmpty() && Files.isExecutable(Path.of(entry, program)));
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> {
                path.toFile().setWritable(true);
                path.toFile().delete();
            });
        } catch (IOException stays) {
            // The system clears its temporary folder some day.
        }
    }
}
