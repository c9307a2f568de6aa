package matml.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import matml.engine.course.Course.Check;
import matml.engine.result.Result.Visibility;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the checks in class files, in the order of their source, without loading them. */
final class CheckFinder {
    private static final String EXERCISE = "Lmatml/kit/Exercise;";
    private static final String CHECK = "Lmatml/kit/Check;";
    private static final String BODY = "(Lmatml/kit/Observations;)V";
    private static final String TITLE = "Lorg/junit/jupiter/api/DisplayName;";

    private CheckFinder() {}

    /** The checks by exercise id. A class named {@code ...Test} holds public checks, any other hidden ones. */
    static Map<String, List<Check>> find(Path classes) throws IOException {
        Map<String, List<Check>> found = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Reader reader = new Reader();
            new ClassReader(Files.readAllBytes(file)).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            if (reader.exercise != null) {
                found.computeIfAbsent(reader.exercise, exercise -> new ArrayList<>())
                        .addAll(reader.checks);
            }
        }
        // Public checks first: they are the ones a student can run and look into.
        found.values()
                .forEach(checks -> checks.sort((one, other) -> one.visibility().compareTo(other.visibility())));
        return found;
    }

    private static final class Reader extends ClassVisitor {
        private final List<Check> checks = new ArrayList<>();
        private String name;
        private String exercise;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String internal, String signature, String parent, String[] interfaces) {
            name = internal.replace('/', '.');
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (!descriptor.equals(EXERCISE)) {
                return null;
            }
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String key, Object value) {
                    exercise = (String) value;
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return new CheckMethod(method, descriptor);
        }

        private final class CheckMethod extends MethodVisitor {
            private final String method;
            private final String descriptor;
            private boolean check;
            private int task;
            private int points = 1;
            private String title;

            CheckMethod(String method, String descriptor) {
                super(Opcodes.ASM9);
                this.method = method;
                this.descriptor = descriptor;
            }

            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                if (annotation.equals(CHECK)) {
                    check = true;
                } else if (!annotation.equals(TITLE)) {
                    return foreign(annotation);
                }
                return new AnnotationVisitor(Opcodes.ASM9) {
                    @Override
                    public void visit(String key, Object value) {
                        switch (key) {
                            case "task" -> task = (Integer) value;
                            case "points" -> points = (Integer) value;
                            default -> title = (String) value;
                        }
                    }
                };
            }

            /** The child JVM runs checks without JUnit: whatever else JUnit offers would not happen there. */
            private AnnotationVisitor foreign(String annotation) {
                if (exercise != null && annotation.startsWith("Lorg/junit/")) {
                    throw new CourseDefect(name + "." + method + ": of JUnit's annotations only @DisplayName works on"
                            + " checks, since the engine runs them without JUnit.");
                }
                return null;
            }

            @Override
            public void visitEnd() {
                if (!check) {
                    return;
                }
                if (!descriptor.equals(BODY)) {
                    throw new CourseDefect(
                            name + "." + method + " must have one parameter, Observations, and be void.");
                }
                if (title == null) {
                    throw new CourseDefect(name + "." + method + " has no @DisplayName.");
                }
                if (points < 1) {
                    throw new CourseDefect(name + "." + method + " must be worth at least one point.");
                }
                checks.add(new Check(
                        name,
                        method,
                        task,
                        title,
                        points,
                        name.endsWith("Test") ? Visibility.PUBLIC : Visibility.HIDDEN));
            }
        }
    }
}
