package matml.engine.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts, class files and maps of them between the grader and its compiling JVM. */
final class Wire {
    /** More than a submission can be, and than a class file can be: whoever sends more is broken. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int MAX_ENTRIES = 1_000_000;

    private Wire() {}

    /** Writes a value. */
    interface Writer<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    /** Reads a value. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        int length = count(in, MAX_BYTES);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("an answer that ends too early");
        }
        return bytes;
    }

    static void writeText(String text, DataOutputStream out) throws IOException {
        writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    static <T> void write(Map<String, T> map, DataOutputStream out, Writer<T> writer) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> entry : map.entrySet()) {
            writeText(entry.getKey(), out);
            writer.write(entry.getValue(), out);
        }
    }

    static <T> Map<String, T> readMap(DataInputStream in, Reader<T> reader) throws IOException {
        Map<String, T> map = new LinkedHashMap<>();
        for (int left = count(in, MAX_ENTRIES); left > 0; left--) {
            map.put(readText(in), reader.read(in));
        }
        return map;
    }

    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("an answer with an impossible count");
        }
        return count;
    }
}
