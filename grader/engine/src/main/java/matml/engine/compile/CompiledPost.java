package matml.engine.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matml.engine.result.Result.CompileError;

/**
 * A compiled post.
 *
 * @param classes class files by binary name; whatever is broken or missing throws a {@link matml.Todo}
 * @param errors what the compiler refused, with the student's file names
 * @param broken what does not compile, by the names that such Todos carry: a member, {@code Losses.mse}, or a whole
 *     class, {@code Losses}
 * @param missing simple names of the classes whose file is not in the submission
 */
public record CompiledPost(
        Map<String, byte[]> classes, List<CompileError> errors, Map<String, Broken> broken, Set<String> missing) {
    /** What keeps a member, {@code Losses.mse}, from running: itself, or all of its class; null if nothing does. */
    public Broken brokenAt(String member) {
        Broken itself = broken.get(member);
        return itself != null || member.indexOf('.') < 0
                ? itself
                : broken.get(member.substring(0, member.indexOf('.')));
    }

    void write(DataOutputStream out) throws IOException {
        Wire.write(classes, out, Wire::writeBytes);
        out.writeInt(errors.size());
        for (CompileError error : errors) {
            write(error, out);
        }
        Wire.write(broken, out, (part, to) -> {
            Wire.writeText(part.what(), to);
            write(part.error(), to);
        });
        out.writeInt(missing.size());
        for (String name : missing) {
            Wire.writeText(name, out);
        }
        out.flush();
    }

    static CompiledPost read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = Wire.readMap(in, Wire::readBytes);
        List<CompileError> errors = new ArrayList<>();
        for (int left = Wire.count(in, 100_000); left > 0; left--) {
            errors.add(readError(in));
        }
        Map<String, Broken> broken = Wire.readMap(in, from -> new Broken(Wire.readText(from), readError(from)));
        Set<String> missing = new LinkedHashSet<>();
        for (int left = Wire.count(in, 10_000); left > 0; left--) {
            missing.add(Wire.readText(in));
        }
        return new CompiledPost(new LinkedHashMap<>(classes), errors, broken, missing);
    }

    private static void write(CompileError error, DataOutputStream out) throws IOException {
        Wire.writeText(error.file(), out);
        out.writeLong(error.line());
        out.writeLong(error.column());
        Wire.writeText(error.message(), out);
    }

    private static CompileError readError(DataInputStream in) throws IOException {
        return new CompileError(Wire.readText(in), in.readLong(), in.readLong(), Wire.readText(in));
    }
}
