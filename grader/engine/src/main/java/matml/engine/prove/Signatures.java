package matml.engine.prove;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a set of classes offers to others: its public and protected members, as they would be linked against. */
final class Signatures {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final int RELEVANT = VISIBLE | Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT;

    private Signatures() {}

    /** One line for each class and member, in alphabetical order. */
    static Set<String> of(Map<String, byte[]> classes) {
        Set<String> found = new TreeSet<>();
        classes.values().forEach(bytes -> new ClassReader(bytes)
                .accept(new Reader(found), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return found;
    }

    private static final class Reader extends ClassVisitor {
        private final Set<String> found;
        private String type;
        private boolean visible;

        Reader(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
            visible = (access & VISIBLE) != 0;
            if (visible) {
                found.add(type + " " + kind(access) + " extends " + parent + " implements "
                        + String.join(", ", new TreeSet<>(Set.of(interfaces))));
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            add(access, name + " of type " + Type.getType(descriptor).getClassName());
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            StringBuilder text = new StringBuilder(name).append('(');
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(argument.getClassName());
            }
            add(access, text.append(") to ") + Type.getReturnType(descriptor).getClassName());
            return null;
        }

        private void add(int access, String member) {
            if (visible && (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
                found.add(type + "." + member + " " + kind(access));
            }
        }

        private static String kind(int access) {
            return "#" + (access & RELEVANT);
        }
    }
}
