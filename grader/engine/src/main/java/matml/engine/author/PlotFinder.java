package matml.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import matml.engine.course.Course.Axis;
import matml.engine.course.Course.Plot;
import matml.kit.plot.Scale;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the plots in class files, in the order of their source, without loading them. */
final class PlotFinder {
    private static final String PLOT = "Lmatml/kit/plot/Plot;";
    private static final String PARAMETERS = "(Lmatml/kit/plot/Figure;)V";

    /** Names become file names. */
    private static final String METHOD = "[a-z][A-Za-z0-9]{0,49}";

    private PlotFinder() {}

    /** All plots. */
    static List<Plot> find(Path classes) throws IOException {
        Path folder = classes.resolve("matml").resolve("plots");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<Plot> plots = new ArrayList<>();
        for (Path file : files) {
            new ClassReader(Files.readAllBytes(file))
                    .accept(new Reader(plots), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        }
        Set<String> names = new HashSet<>();
        for (Plot plot : plots) {
            String post =
                    plot.exercise().substring(0, Math.max(0, plot.exercise().indexOf('/')));
            if (!names.add(post + " " + plot.method())) {
                throw new CourseDefect(post + " has two plots called " + plot.method() + ": rename one.");
            }
        }
        return plots;
    }

    private static final class Reader extends ClassVisitor {
        private final List<Plot> plots;
        private String name;

        Reader(List<Plot> plots) {
            super(Opcodes.ASM9);
            this.plots = plots;
        }

        @Override
        public void visit(
                int version, int access, String internal, String signature, String parent, String[] interfaces) {
            name = internal.replace('/', '.');
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    return type.equals(PLOT) ? new Values(values -> plots.add(plot(method, descriptor, values))) : null;
                }
            };
        }

        private Plot plot(String method, String descriptor, Map<String, Object> values) {
            String where = name + "." + method;
            if (!descriptor.equals(PARAMETERS) || !method.matches(METHOD)) {
                throw new CourseDefect(
                        where + " must be a method of a short name with a Figure as its only parameter.");
            }
            return new Plot(
                    name,
                    method,
                    (String) values.get("exercise"),
                    (String) values.get("title"),
                    (String) values.get("text"),
                    axis(where, values.get("x")),
                    axis(where, values.get("y")));
        }

        private static Axis axis(String where, Object read) {
            Map<?, ?> values = (Map<?, ?>) read;
            String unit = values.get("unit") == null ? "" : (String) values.get("unit");
            Scale scale = values.get("scale") == null ? Scale.LINEAR : Scale.valueOf((String) values.get("scale"));
            Axis axis = new Axis(
                    (String) values.get("name"), unit, (Double) values.get("from"), (Double) values.get("to"), scale);
            boolean finite = Double.isFinite(axis.from()) && Double.isFinite(axis.to());
            if (!finite || axis.to() <= axis.from() || scale == Scale.LOG && axis.from() <= 0) {
                throw new CourseDefect(where + " has an axis from " + axis.from() + " to " + axis.to()
                        + ": it must rise, and begin above 0 where it is logarithmic.");
            }
            return axis;
        }
    }

    /** The values of an annotation by name; an annotation in it is a map of its own. */
    private static final class Values extends AnnotationVisitor {
        private final Map<String, Object> values = new HashMap<>();
        private final Consumer<Map<String, Object>> done;

        Values(Consumer<Map<String, Object>> done) {
            super(Opcodes.ASM9);
            this.done = done;
        }

        @Override
        public void visit(String key, Object value) {
            values.put(key, value);
        }

        @Override
        public void visitEnum(String key, String type, String value) {
            values.put(key, value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String key, String type) {
            return new Values(inner -> values.put(key, inner));
        }

        @Override
        public void visitEnd() {
            done.accept(values);
        }
    }
}
