package matml.engine.inspect;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Rewrites a class so that it is safe to load: the bodies of forbidden methods become {@code throw new Todo("...")}, and
 * where the class itself is forbidden, all of them, with an empty static initialiser and no forbidden supertype.
 */
final class Replacement extends ClassVisitor {
    private static final String TODO = "matml/Todo";

    private final Judge judge;
    private final ClassShape shape;
    private final boolean whole;
    private final Set<String> methods;
    private final UnaryOperator<String> label;

    private Replacement(
            Judge judge,
            ClassShape shape,
            boolean whole,
            Set<String> methods,
            UnaryOperator<String> label,
            ClassWriter writer) {
        super(ClassShape.ASM, writer);
        this.judge = judge;
        this.shape = shape;
        this.whole = whole;
        this.methods = methods;
        this.label = label;
    }

    /**
     * The class with its forbidden methods replaced.
     *
     * @param whole whether all methods are
     * @param methods names and descriptors of those that are
     * @param label what a method's Todo carries
     */
    static byte[] of(Judge judge, ClassShape shape, boolean whole, Set<String> methods, UnaryOperator<String> label) {
        // A writer of its own: the reader's constants would drag along what was taken out.
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(shape.bytes()).accept(new Replacement(judge, shape, whole, methods, label, writer), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        boolean keepsSuper = superName == null || judge.type(superName, shape) == null;
        String[] kept = Arrays.stream(interfaces)
                .filter(each -> judge.type(each, shape) == null)
                .toArray(String[]::new);
        boolean same = keepsSuper && kept.length == interfaces.length;
        super.visit(
                version,
                access,
                name,
                same ? signature : null,
                keepsSuper ? superName : judge.allowedAncestor(superName, shape),
                kept);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean deserialises = name.equals(UseFinder.DESERIALISE) && (access & Opcodes.ACC_SYNTHETIC) != 0;
        // A finalizer is called by the machine, at any time: it must not be there at all.
        if (deserialises || UseFinder.isFinalizer(name, descriptor)) {
            return null;
        }
        boolean replaced = whole || methods.contains(name + descriptor);
        if (!replaced || (access & Opcodes.ACC_ABSTRACT) != 0) {
            return super.visitMethod(access, name, descriptor, signature, exceptions);
        }
        MethodVisitor body = super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, null, null);
        if (name.equals(ClassShape.STATIC_INITIALISER)) {
            writeEmpty(body);
        } else {
            writeTodo(body, access, name + descriptor, descriptor);
        }
        return null;
    }

    private static void writeEmpty(MethodVisitor body) {
        body.visitCode();
        body.visitInsn(Opcodes.RETURN);
        body.visitMaxs(0, 0);
        body.visitEnd();
    }

    /** A constructor may throw before it calls the one above it: only returning would need that call. */
    private void writeTodo(MethodVisitor body, int access, String key, String descriptor) {
        body.visitCode();
        body.visitTypeInsn(Opcodes.NEW, TODO);
        body.visitInsn(Opcodes.DUP);
        body.visitLdcInsn(label.apply(key));
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, TODO, ClassShape.CONSTRUCTOR, "(Ljava/lang/String;)V", false);
        body.visitInsn(Opcodes.ATHROW);
        int receiver = (access & Opcodes.ACC_STATIC) != 0 ? 1 : 0;
        body.visitMaxs(3, (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - receiver);
        body.visitEnd();
    }

    @Override
    public ModuleVisitor visitModule(String name, int access, String version) {
        return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        // Nothing that the compiler writes, and nothing that a class needs.
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return whole ? null : super.visitAnnotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return whole ? null : super.visitTypeAnnotation(reference, path, descriptor, visible);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        FieldVisitor field = super.visitField(access, name, descriptor, signature, value);
        return whole ? null : field;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        RecordComponentVisitor component = super.visitRecordComponent(name, descriptor, signature);
        return whole ? null : component;
    }
}
