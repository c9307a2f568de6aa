package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import matml.engine.author.CourseSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the stubs from the solutions. */
@Command(
        name = "stubs",
        description =
                "For authors: shows which stubs in exercises/ differ from the ones made from the solutions; --write"
                        + " writes them.")
final class Stubs implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--write", description = "Write the stubs, replacing what is in exercises/src/main/java.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path home = Installation.current().home();
        CourseSource source = new CourseSource(home);
        List<String> drift = source.drift();
        if (write) {
            for (String post : source.posts()) {
                for (Map.Entry<String, String> stub : source.stubs(post).entrySet()) {
                    Path file = source.desk(post, stub.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, stub.getValue(), StandardCharsets.UTF_8);
                }
            }
            drift.forEach(file -> out.println("wrote    " + file));
            out.println(
                    drift.isEmpty()
                            ? "All stubs were as the solutions make them; nothing had changed. A class gets its stub"
                                    + " from solutions/src/main/java/matml/postNN/."
                            : "Wrote the stubs; " + drift.size() + " had changed.");
            return ExitCode.DONE;
        }
        drift.forEach(file -> out.println("differs  " + file));
        out.println(
                drift.isEmpty()
                        ? "All stubs are as the solutions make them."
                        : drift.size()
                                + " files differ. Author: ./matml stubs --write. Student: your edits are fine, use"
                                + " ./matml check.");
        return ExitCode.DONE;
    }
}
