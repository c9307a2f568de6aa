package matml.engine.compile;

import java.util.List;
import java.util.Map;
import matml.engine.result.Result.CompileError;

/**
 * What came out of compiling a set of sources.
 *
 * @param classes class files by binary name; empty if there were errors
 * @param errors what the compiler refused
 */
public record Compilation(Map<String, byte[]> classes, List<CompileError> errors) {
    /** Whether everything compiled. */
    public boolean ok() {
        return errors.isEmpty();
    }
}
