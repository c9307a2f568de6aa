package matml.engine.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a child JVM is asked to do: some checks of one exercise against one program.
 *
 * @param nonce stamped on every answer, so that output from elsewhere is not taken for one
 * @param seed seed of the seeded situations
 * @param cpuMillis CPU time a check may use
 * @param mainClasses binary names of the classes that must come from the program
 * @param classes the program: class files by binary name
 * @param checks the checks to run, in order
 */
record Job(
        long nonce,
        long seed,
        long cpuMillis,
        List<String> mainClasses,
        Map<String, byte[]> classes,
        List<CheckRef> checks) {
    /** Before the first. */
    static final Job NONE = new Job(0, 0, 0, List.of(), Map.of(), List.of());

    /** A check by class and method. */
    record CheckRef(String checkClass, String method) {}

    /** Writes it; the program only if it is another one than that of the job before. */
    void write(DataOutputStream out, Job before) throws IOException {
        out.writeLong(nonce);
        out.writeLong(seed);
        out.writeLong(cpuMillis);
        out.writeInt(mainClasses.size());
        for (String name : mainClasses) {
            out.writeUTF(name);
        }
        out.writeBoolean(classes == before.classes);
        if (classes != before.classes) {
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
        }
        out.writeInt(checks.size());
        for (CheckRef check : checks) {
            out.writeUTF(check.checkClass());
            out.writeUTF(check.method());
        }
        out.flush();
    }

    static Job read(DataInputStream in, Job before) throws IOException {
        long nonce = in.readLong();
        long seed = in.readLong();
        long cpuMillis = in.readLong();
        List<String> mainClasses = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            mainClasses.add(in.readUTF());
        }
        Map<String, byte[]> classes = before.classes;
        if (!in.readBoolean()) {
            classes = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
        }
        List<CheckRef> checks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            checks.add(new CheckRef(in.readUTF(), in.readUTF()));
        }
        return new Job(nonce, seed, cpuMillis, mainClasses, classes, checks);
    }
}
