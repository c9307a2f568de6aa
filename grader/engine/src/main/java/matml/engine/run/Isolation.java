package matml.engine.run;

import java.util.List;
import java.util.Optional;

/**
 * What stands between student code and this machine.
 *
 * @param sandbox walls of the operating system around the child JVM; empty for a bare process of its own
 * @param archive makes children start faster; empty for none
 */
public record Isolation(Optional<Sandbox> sandbox, Optional<ClassArchive> archive) {
    /** A process of its own, nothing more. */
    public static final Isolation PROCESS = new Isolation(Optional.empty(), Optional.empty());

    /** As it stands in a result document. */
    public String text() {
        return sandbox.isPresent() ? "sandbox" : "process";
    }

    /** JVM options that the archive needs. */
    List<String> options() {
        return archive.map(ClassArchive::options).orElse(List.of());
    }

    /** The same with an archive. */
    public Isolation with(Optional<ClassArchive> other) {
        return new Isolation(sandbox, other);
    }
}
