package matml.engine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What Linux tells about processes below {@code /proc}; elsewhere, and of a process that has ended, nothing. */
final class ProcFiles {
    /** The unit of the times in {@code /proc}: Linux reports hundredths of a second on all machines that run Java. */
    static final double TICK_SECONDS = 0.01;

    private static final Path PROC = Path.of("/proc");

    /** Places of the fields of {@code stat} after the name, which may hold blanks itself; see proc(5). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int USER_OF_CHILDREN = 13;
    private static final int SYSTEM_OF_CHILDREN = 14;

    /** Places in the first line of {@code /proc/stat}. */
    private static final int IDLE = 4;

    private static final int WAITING = 5;
    private static final int STEAL = 8;

    private ProcFiles() {}

    /** CPU time, in ticks, of this process's children that have ended, their own children included. */
    static OptionalLong ticksOfEndedChildren() {
        return ticks(text(PROC.resolve("self").resolve("stat")), USER_OF_CHILDREN, SYSTEM_OF_CHILDREN);
    }

    /** CPU time of all programs of this machine since it started, in ticks; what the host of it took counts too. */
    static OptionalLong busyTicks() {
        String[] words = line(text(PROC.resolve("stat")), "cpu ").split("\\s+");
        if (words.length <= STEAL) {
            return OptionalLong.empty();
        }
        long busy = 0;
        for (int i = 1; i <= STEAL; i++) {
            busy += i == IDLE || i == WAITING ? 0 : Long.parseLong(words[i]);
        }
        return OptionalLong.of(busy);
    }

    /** CPU time of a process itself, in ticks. */
    static OptionalLong ticks(long pid) {
        return ticks(text(of(pid).resolve("stat")), USER, SYSTEM);
    }

    private static OptionalLong ticks(String stat, int user, int system) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length > system
                ? OptionalLong.of(Long.parseLong(fields[user]) + Long.parseLong(fields[system]))
                : OptionalLong.empty();
    }

    /** The most memory that a process has had at a time, in kilobytes. */
    static OptionalLong peakKilobytes(long pid) {
        return number(text(of(pid).resolve("status")), "VmHWM:");
    }

    /** Total memory of this machine, in kilobytes. */
    static OptionalLong memoryKilobytes() {
        return number(text(PROC.resolve("meminfo")), "MemTotal:");
    }

    /** In how many process namespaces, one inside the other, a process is; 0 if it has ended. */
    static int namespaces(long pid) {
        return line(text(of(pid).resolve("status")), "NSpid:").split("\\s+").length - 1;
    }

    /** The children of a process that have not ended. */
    static List<Long> children(long pid) {
        List<Long> children = new ArrayList<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(of(pid).resolve("task"))) {
            for (Path thread : threads) {
                for (String child : text(thread.resolve("children")).split(" ")) {
                    if (!child.isBlank()) {
                        children.add(Long.valueOf(child.strip()));
                    }
                }
            }
        } catch (IOException ended) {
            return children;
        }
        return children;
    }

    private static Path of(long pid) {
        return PROC.resolve(Long.toString(pid));
    }

    private static OptionalLong number(String text, String key) {
        String[] words = line(text, key).split("\\s+");
        return words.length > 1 ? OptionalLong.of(Long.parseLong(words[1])) : OptionalLong.empty();
    }

    private static String line(String text, String key) {
        return text.lines().filter(line -> line.startsWith(key)).findFirst().orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException endedOrNoLinux) {
            return "";
        }
    }
}
