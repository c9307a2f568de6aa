package matml.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes of this machine, by what they were started with. */
public final class Processes {
    private Processes() {}

    /** Those whose command line contains a text. */
    public static List<Long> with(String text) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(text))
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Java itself cuts long ones off. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException goneOrNoLinux) {
            return process.info().commandLine().orElse("");
        }
    }
}
