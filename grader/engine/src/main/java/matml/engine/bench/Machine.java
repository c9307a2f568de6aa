package matml.engine.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where the numbers were made: without it they say nothing.
 *
 * @param memoryMegabytes null where the system does not tell
 * @param loadAverage how many programs wanted to run in the last minute before the benchmark; negative where the system
 *     does not tell
 */
record Machine(int cores, String processor, Long memoryMegabytes, String system, String java, double loadAverage) {
    /** This machine, now. */
    static Machine here() {
        OptionalLong memory = ProcFiles.memoryKilobytes();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                processorName(),
                memory.isPresent() ? (Long) (memory.getAsLong() / 1024) : null,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processorName() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException noLinux) {
            return "unknown";
        }
    }
}
