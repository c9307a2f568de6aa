package matml.engine.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Walks through everything in a class file that can reach something, and collects what is not allowed. */
final class UseFinder extends ClassVisitor {
    static final String NATIVE = "a native method";
    static final String FINALIZER = "a finalize method";
    static final String SERIALISATION = "a serialisation hook";
    static final String FOREIGN = "a class outside of the post's package";

    /** What javac makes for a lambda that is Serializable. It is taken out: nobody calls it. */
    static final String DESERIALISE = "$deserializeLambda$";

    private static final Set<String> HOOKS = Set.of(
            "readObject(Ljava/io/ObjectInputStream;)V",
            "writeObject(Ljava/io/ObjectOutputStream;)V",
            "readObjectNoData()V",
            "readResolve()Ljava/lang/Object;",
            "writeReplace()Ljava/lang/Object;",
            "readExternal(Ljava/io/ObjectInput;)V",
            "writeExternal(Ljava/io/ObjectOutput;)V");

    /** How javac names an enum constant in a switch over patterns. */
    private static final Set<String> DESCRIPTIONS = Set.of(
            "java/lang/Enum$EnumDesc.of",
            "java/lang/constant/ClassDesc.of",
            "java/lang/invoke/ConstantBootstraps.invoke");

    private final Judge judge;
    private final ClassShape shape;
    private final List<Use> uses = new ArrayList<>();

    private UseFinder(Judge judge, ClassShape shape) {
        super(ClassShape.ASM);
        this.judge = judge;
        this.shape = shape;
    }

    /** What a class uses and must not. */
    static List<Use> find(Judge judge, ClassShape shape) {
        UseFinder finder = new UseFinder(judge, shape);
        new ClassReader(shape.bytes()).accept(finder, 0);
        return finder.uses;
    }

    static boolean isFinalizer(String method, String descriptor) {
        return method.equals("finalize") && descriptor.equals("()V");
    }

    private void ofClass(String used) {
        if (used != null) {
            uses.add(new Use(null, shape.firstLine(), used));
        }
    }

    private String type(String internalName) {
        return internalName == null ? null : judge.type(internalName, shape);
    }

    private String descriptor(String descriptor) {
        return judge.type(Type.getType(descriptor), shape);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        ofClass(type(superName));
        for (String each : interfaces) {
            ofClass(type(each));
        }
        ofClass(judge.lent(shape));
    }

    @Override
    public ModuleVisitor visitModule(String name, int access, String version) {
        ofClass(FOREIGN);
        return null;
    }

    @Override
    public void visitNestHost(String host) {
        ofClass(foreign(host));
    }

    @Override
    public void visitNestMember(String member) {
        ofClass(foreign(member));
    }

    @Override
    public void visitPermittedSubclass(String permitted) {
        ofClass(foreign(permitted));
    }

    private String foreign(String name) {
        int here = shape.name().lastIndexOf('/');
        return name.lastIndexOf('/') == here && name.startsWith(shape.name().substring(0, here)) ? null : FOREIGN;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new Annotations(null, descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return new Annotations(null, descriptor);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        ofClass(descriptor(descriptor));
        return new RecordComponentVisitor(ClassShape.ASM) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new Annotations(null, annotation);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int reference, TypePath path, String annotation, boolean visible) {
                return new Annotations(null, annotation);
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        ofClass(descriptor(descriptor));
        return new FieldVisitor(ClassShape.ASM) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new Annotations(null, annotation);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int reference, TypePath path, String annotation, boolean visible) {
                return new Annotations(null, annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        if (name.equals(DESERIALISE) && (access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        Body body = new Body(name + descriptor);
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            body.found(NATIVE);
        }
        if (isFinalizer(name, descriptor)) {
            body.found(FINALIZER);
        }
        if (HOOKS.contains(name + descriptor)) {
            body.found(SERIALISATION);
        } else {
            body.found(descriptor(descriptor));
        }
        if (thrown != null) {
            Arrays.stream(thrown).map(this::type).forEach(body::found);
        }
        return body;
    }

    /** Classes and enum constants inside of an annotation. */
    private final class Annotations extends AnnotationVisitor {
        private final String method;

        Annotations(String method, String descriptor) {
            super(ClassShape.ASM);
            this.method = method;
            found(descriptor(descriptor));
        }

        private void found(String used) {
            if (used != null) {
                uses.add(new Use(method, shape.firstLine(), used));
            }
        }

        @Override
        public void visit(String name, Object value) {
            if (value instanceof Type type) {
                found(judge.type(type, shape));
            }
        }

        @Override
        public void visitEnum(String name, String descriptor, String value) {
            found(descriptor(descriptor));
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }
    }

    /** The instructions of a method. */
    private final class Body extends MethodVisitor {
        private final String method;
        private final List<Use> found = new ArrayList<>();
        private final Map<Label, Set<String>> caught = new HashMap<>();
        private final Set<String> due = new HashSet<>();
        private int line;
        private int firstLine;

        Body(String method) {
            super(ClassShape.ASM);
            this.method = method;
        }

        void found(String used) {
            if (used != null) {
                found.add(new Use(method, line, used));
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitAnnotationDefault() {
            // The value of an annotation's own member: an annotation like the one it stands in.
            return new Annotations(method, "L" + shape.name() + ";");
        }

        @Override
        public AnnotationVisitor visitInsnAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitTryCatchAnnotation(
                int reference, TypePath path, String descriptor, boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public AnnotationVisitor visitLocalVariableAnnotation(
                int reference,
                TypePath path,
                Label[] start,
                Label[] end,
                int[] index,
                String descriptor,
                boolean visible) {
            return new Annotations(method, descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            String bad = type(type);
            if (bad != null) {
                // Told at the line of the handler, which comes later.
                caught.computeIfAbsent(handler, label -> new HashSet<>()).add(bad);
            }
        }

        @Override
        public void visitLabel(Label label) {
            due.addAll(caught.getOrDefault(label, Set.of()));
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            firstLine = firstLine == 0 ? number : Math.min(firstLine, number);
            tellDue();
        }

        private void tellDue() {
            due.forEach(this::found);
            due.clear();
        }

        @Override
        public void visitFrame(int kind, int localCount, Object[] locals, int stackCount, Object[] stack) {
            // The verifier would look at these classes, and after a replacement they may no longer be what it expects.
            frameTypes(localCount, locals);
            frameTypes(stackCount, stack);
        }

        private void frameTypes(int count, Object[] types) {
            for (int i = 0; types != null && i < Math.min(count, types.length); i++) {
                if (types[i] instanceof String name) {
                    found(type(name));
                }
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            found(type(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            found(judge.field(owner, name, descriptor, shape));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            found(judge.method(owner, name, descriptor, shape));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            found(descriptor(descriptor));
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            found(descriptor(descriptor));
            if (judge.isBootstrap(bootstrap.getOwner(), bootstrap.getName())) {
                Arrays.stream(arguments).forEach(this::constant);
            } else {
                found(Outside.canonical(bootstrap.getOwner()) + "." + bootstrap.getName());
            }
        }

        private void constant(Object value) {
            if (value instanceof Type type) {
                found(judge.type(type, shape));
            } else if (value instanceof Handle handle) {
                handle(handle);
            } else if (value instanceof ConstantDynamic dynamic) {
                dynamic(dynamic);
            }
        }

        private void handle(Handle handle) {
            found(
                    handle.getTag() <= Opcodes.H_PUTSTATIC
                            ? judge.field(handle.getOwner(), handle.getName(), handle.getDesc(), shape)
                            : judge.method(handle.getOwner(), handle.getName(), handle.getDesc(), shape));
        }

        private void dynamic(ConstantDynamic constant) {
            Handle bootstrap = constant.getBootstrapMethod();
            if (!judge.isBootstrap(bootstrap.getOwner(), bootstrap.getName())) {
                found(Outside.canonical(bootstrap.getOwner()) + "." + bootstrap.getName());
                return;
            }
            for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
                Object argument = constant.getBootstrapMethodArgument(i);
                boolean description = argument instanceof Handle handle
                        && DESCRIPTIONS.contains(handle.getOwner() + "." + handle.getName());
                if (!description) {
                    constant(argument);
                }
            }
        }

        @Override
        public void visitEnd() {
            tellDue();
            for (Use use : found) {
                // What stands in the declaration has no line of its own.
                int where = use.line() != 0 ? use.line() : firstLine != 0 ? firstLine : shape.firstLine();
                uses.add(new Use(method, where, use.used()));
            }
        }
    }
}
