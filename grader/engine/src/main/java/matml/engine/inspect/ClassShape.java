package matml.engine.inspect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What must be known of a student's class before its uses can be judged: its place, its members, its lambdas. */
final class ClassShape extends ClassVisitor {
    /** ASM's interface that this engine was written for. */
    static final int ASM = Opcodes.ASM9;

    static final String CONSTRUCTOR = "<init>";
    static final String STATIC_INITIALISER = "<clinit>";

    private final byte[] bytes;
    private String name;
    private String superName;
    private List<String> interfaces;
    private String file;
    private int firstLine;
    private boolean nested;
    private String simpleName;
    private String enclosingClass;
    private String enclosingMethod;
    private final Set<String> concrete = new HashSet<>();
    private final Set<String> unfinished = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> synthetic = new HashSet<>();
    private final Map<String, String> lambdaOf = new HashMap<>();

    private ClassShape(byte[] bytes) {
        super(ASM);
        this.bytes = bytes;
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of any kind, if these bytes are none
     */
    static ClassShape read(byte[] bytes) {
        ClassShape shape = new ClassShape(bytes);
        new ClassReader(bytes).accept(shape, 0);
        return shape;
    }

    @Override
    public void visit(int version, int access, String named, String signature, String parent, String[] implemented) {
        name = named;
        superName = parent;
        interfaces = implemented == null ? List.of() : List.of(implemented);
        simpleName = named.substring(named.lastIndexOf('/') + 1);
        file = topLevelName() + ".java";
    }

    @Override
    public void visitSource(String source, String debug) {
        if (source != null && source.endsWith(".java") && source.indexOf('/') < 0) {
            file = source;
        }
    }

    @Override
    public void visitOuterClass(String owner, String method, String descriptor) {
        enclosingClass = owner;
        enclosingMethod = method == null ? null : method + descriptor;
    }

    @Override
    public void visitInnerClass(String inner, String outer, String innerSimpleName, int access) {
        if (inner.equals(name)) {
            nested = true;
            simpleName = innerSimpleName;
        }
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        fields.add(field);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        String key = method + descriptor;
        ((access & Opcodes.ACC_ABSTRACT) == 0 ? concrete : unfinished).add(key);
        if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
            synthetic.add(key);
        }
        return new MethodVisitor(ASM) {
            @Override
            public void visitLineNumber(int line, Label start) {
                firstLine = firstLine == 0 ? line : Math.min(firstLine, line);
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                Arrays.stream(arguments)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .filter(handle -> handle.getOwner().equals(name))
                        .forEach(handle -> lambdaOf.putIfAbsent(handle.getName() + handle.getDesc(), key));
            }
        };
    }

    byte[] bytes() {
        return bytes;
    }

    /** Internal name, {@code matml/post01/Losses$Sum}. */
    String name() {
        return name;
    }

    String superName() {
        return superName;
    }

    List<String> interfaces() {
        return interfaces;
    }

    String file() {
        return file;
    }

    /** The first line of code, or 0. */
    int firstLine() {
        return firstLine;
    }

    /** Whether it declares a method, with a body or without. */
    boolean declares(String key) {
        return concrete.contains(key) || unfinished.contains(key);
    }

    /** Whether it declares a method with a body. */
    boolean implementsMethod(String key) {
        return concrete.contains(key);
    }

    /** Whether the compiler, not the student, declared a method of this name. */
    boolean declaresSynthetic(String method) {
        return synthetic.stream().anyMatch(key -> key.startsWith(method + "("));
    }

    /** Names and descriptors of the methods without a body. */
    Set<String> unfinished() {
        return unfinished;
    }

    boolean hasField(String field) {
        return fields.contains(field);
    }

    /** Simple name of the top-level class around it, or its own. */
    String topLevelName() {
        String simple = name.substring(name.lastIndexOf('/') + 1);
        int dollar = simple.indexOf('$', 1);
        return dollar < 0 ? simple : simple.substring(0, dollar);
    }

    /** Binary name of the top-level class around it, or its own. */
    String topLevelClass() {
        return name.substring(0, name.lastIndexOf('/') + 1).replace('/', '.') + topLevelName();
    }

    /**
     * The name that a member's Todo carries, in the words of the stubs: {@code Losses.mse}, {@code Ucb1.Ucb1} for a
     * constructor, the enclosing method for what stands in a lambda or an anonymous class, {@code Losses} for the class
     * itself or its static initialiser.
     *
     * @param key name and descriptor of a method, or null for the class
     */
    String label(String key, Map<String, ClassShape> all) {
        return label(key, all, 0);
    }

    private String label(String key, Map<String, ClassShape> all, int depth) {
        if (nested && simpleName == null && depth < 20) {
            ClassShape around = all.get(enclosingClass);
            return around == null ? topLevelName() : around.label(enclosingMethod, all, depth + 1);
        }
        String type = simpleName == null ? topLevelName() : simpleName;
        String written = key;
        for (int i = 0;
                i < 20 && written != null && synthetic.contains(written) && lambdaOf.containsKey(written);
                i++) {
            written = lambdaOf.get(written);
        }
        if (written == null || written.startsWith(STATIC_INITIALISER)) {
            return type;
        }
        String method = written.substring(0, written.indexOf('('));
        return type + "." + (method.equals(CONSTRUCTOR) ? type : method);
    }
}
