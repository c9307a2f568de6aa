package matml.engine.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.internal.compiler.util.Messages;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes methods of class files throw a {@link matml.Todo}, exactly as a stub's do. */
final class ClassSurgery {
    private static final int API = Opcodes.ASM9;
    private static final String TODO = "matml/Todo";

    /**
     * What the Eclipse compiler writes into the methods that throw. It is made up anew in every JVM, so no method of a
     * student's own can be taken for one of them.
     */
    private static final String MARK = UUID.randomUUID() + ": ";

    private ClassSurgery() {}

    /** A method by name and descriptor. */
    record Signature(String name, String descriptor) {}

    /** Puts the mark into the compiler's texts. */
    static void mark() {
        Messages.compilation_unresolvedProblem = MARK;
        Messages.compilation_unresolvedProblems = MARK;
    }

    /** The methods that the Eclipse compiler made throw. */
    static Set<Signature> problemMethods(byte[] classFile) {
        Set<Signature> found = new LinkedHashSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(API) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new MethodVisitor(API) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        if (value instanceof String text && text.startsWith(MARK)) {
                                            found.add(new Signature(name, descriptor));
                                        }
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    /** The methods with a body that others may call, with their access flags. */
    static Map<Signature, Integer> callable(byte[] classFile) {
        Map<Signature, Integer> methods = methods(classFile);
        int not = Opcodes.ACC_PRIVATE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC;
        methods.entrySet()
                .removeIf(method -> (method.getValue() & not) != 0
                        || "<clinit>".equals(method.getKey().name()));
        return methods;
    }

    /** All methods of a class file. */
    static Set<Signature> declared(byte[] classFile) {
        return methods(classFile).keySet();
    }

    private static Map<Signature, Integer> methods(byte[] classFile) {
        Map<Signature, Integer> methods = new LinkedHashMap<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(API) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                methods.put(new Signature(name, descriptor), access);
                                return null;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return methods;
    }

    static boolean isInterface(byte[] classFile) {
        return (new ClassReader(classFile).getAccess() & Opcodes.ACC_INTERFACE) != 0;
    }

    /**
     * Changes a class file.
     *
     * @param broken methods whose bodies become a throw, with the name of the Todo
     * @param lost methods to add, likewise
     * @param access the access flags of those to add
     */
    static byte[] operate(
            byte[] classFile,
            Map<Signature, String> broken,
            Map<Signature, String> lost,
            Map<Signature, Integer> access) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(API, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int flags, String name, String descriptor, String signature, String[] thrown) {
                        MethodVisitor method = super.visitMethod(flags, name, descriptor, signature, thrown);
                        String todo = broken.get(new Signature(name, descriptor));
                        if (todo == null || (flags & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
                            return method;
                        }
                        throwTodo(method, flags, descriptor, todo);
                        return null;
                    }

                    @Override
                    public void visitEnd() {
                        lost.forEach((each, todo) -> throwTodo(
                                super.visitMethod(access.get(each), each.name(), each.descriptor(), null, null),
                                access.get(each),
                                each.descriptor(),
                                todo));
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static void throwTodo(MethodVisitor method, int access, String descriptor, String todo) {
        method.visitCode();
        method.visitTypeInsn(Opcodes.NEW, TODO);
        method.visitInsn(Opcodes.DUP);
        method.visitLdcInsn(todo);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, TODO, "<init>", "(Ljava/lang/String;)V", false);
        method.visitInsn(Opcodes.ATHROW);
        int arguments = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
        method.visitMaxs(3, (access & Opcodes.ACC_STATIC) == 0 ? arguments : arguments - 1);
        method.visitEnd();
    }
}
