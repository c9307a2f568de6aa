package matml.engine.publish;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The constants of a class file.
 *
 * @param texts all names, descriptors and strings
 * @param numbers all constants of type double and float
 * @param classes internal names of the classes it mentions
 * @param name its own internal name
 */
record ConstantPool(List<String> texts, List<Double> numbers, Set<String> classes, String name) {
    private static final int MAGIC = 0xCAFEBABE;

    /** Whether these bytes are a class file. */
    static boolean isClass(byte[] bytes) {
        return bytes.length > 10
                && (bytes[0] & 0xFF) == 0xCA
                && (bytes[1] & 0xFF) == 0xFE
                && (bytes[2] & 0xFF) == 0xBA
                && (bytes[3] & 0xFF) == 0xBE;
    }

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ConstantPool read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt();
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] classAt = new int[count];
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3 -> in.readInt();
                case 4 -> numbers.add((double) in.readFloat());
                case 5 -> {
                    in.readLong();
                    i++;
                }
                case 6 -> {
                    numbers.add(in.readDouble());
                    i++;
                }
                case 7 -> classAt[i] = in.readUnsignedShort();
                case 8, 16, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> in.readInt();
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException("a constant of the unknown kind " + tag);
            }
        }
        in.readUnsignedShort();
        String name = texts[classAt[in.readUnsignedShort()]];
        Set<String> classes = new TreeSet<>();
        List<String> all = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            if (texts[i] != null) {
                all.add(texts[i]);
            }
            if (classAt[i] > 0) {
                // An array is mentioned by its descriptor: [Lmatml/post01/Losses;
                classes.add(texts[classAt[i]].replaceFirst("^\\[+L?", "").replaceFirst(";$", ""));
            }
        }
        return new ConstantPool(all, numbers, classes, name);
    }
}
