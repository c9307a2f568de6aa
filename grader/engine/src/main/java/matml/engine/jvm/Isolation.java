package matml.engine.jvm;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands between a JVM that works on student code and this machine.
 *
 * @param sandbox walls of the operating system around it; empty for a bare process of its own
 * @param archives folder of class archives, which let it start faster; empty for none
 */
public record Isolation(Optional<Sandbox> sandbox, Optional<Path> archives) {
    /** A process of its own, nothing more. */
    public static final Isolation PROCESS = new Isolation(Optional.empty(), Optional.empty());

    /** As it stands in a result document. */
    public String text() {
        return sandbox.isPresent() ? "sandbox" : "process";
    }

    /** The archive for a JVM with that main class, where there can be one. */
    Optional<ClassArchive> archive(Class<?> main) {
        return archives.flatMap(folder -> ClassArchive.in(folder, main));
    }
}
