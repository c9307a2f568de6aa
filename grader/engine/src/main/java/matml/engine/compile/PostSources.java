package matml.engine.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import matml.engine.course.Course;

/**
 * What there is of a post: the student's files, and the stubs that take the place of what is missing or broken.
 *
 * @param post its id, {@code post01}
 * @param sources the student's texts by file name, {@code Losses.java}
 * @param stubs the stubs' texts by class name, {@code Losses}
 * @param earlier class files of the earlier posts that it builds on, by binary name
 */
public record PostSources(
        String post, Map<String, String> sources, Map<String, String> stubs, Map<String, byte[]> earlier) {
    /** A student's files of a post that builds on no other, with the course's stubs. */
    public static PostSources of(Course course, String post, Map<String, String> sources) throws IOException {
        return of(course, post, sources, Map.of());
    }

    /** A student's files of a post, with the course's stubs. */
    public static PostSources of(Course course, String post, Map<String, String> sources, Map<String, byte[]> earlier)
            throws IOException {
        Map<String, String> stubs = new LinkedHashMap<>();
        for (String stub : course.stubs(post)) {
            stubs.put(stub, course.stub(post, stub));
        }
        return new PostSources(post, sources, stubs, earlier);
    }

    String path(String file) {
        return "matml/" + post + "/" + file;
    }

    String stubPath(String name) {
        return path(name + ".java");
    }

    String binaryName(String name) {
        return "matml." + post + "." + name;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(post);
        Wire.write(sources, out, Wire::writeText);
        Wire.write(stubs, out, Wire::writeText);
        Wire.write(earlier, out, Wire::writeBytes);
        out.flush();
    }

    static PostSources read(DataInputStream in) throws IOException {
        return new PostSources(
                in.readUTF(),
                Wire.readMap(in, Wire::readText),
                Wire.readMap(in, Wire::readText),
                Wire.readMap(in, Wire::readBytes));
    }
}
