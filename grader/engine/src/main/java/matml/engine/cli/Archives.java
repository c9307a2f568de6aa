package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.author.CourseBuilder.Programs;
import matml.engine.compile.CompileHelper;
import matml.engine.compile.CompileWorker;
import matml.engine.compile.Compiler;
import matml.engine.compile.PostSources;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.jvm.ClassArchive;
import matml.engine.run.Runner;
import matml.engine.run.Worker;
import matml.kit.Trial;

/** The archives that let our JVMs start faster: made once after each build, on the machine that uses them. */
final class Archives {
    private Archives() {}

    /** The folder of this installation's archives, filled now if it is not; empty where there can be none. */
    static Optional<Path> of(Installation here, PrintWriter err) throws IOException, InterruptedException {
        Path folder = here.archives();
        Optional<ClassArchive> checks = ClassArchive.in(folder, Worker.class);
        Optional<ClassArchive> compilers = ClassArchive.in(folder, CompileWorker.class);
        if (checks.isEmpty() || compilers.isEmpty() || !isWritable(folder)) {
            return Optional.empty();
        }
        if (checks.get().isMissing() || compilers.get().isMissing()) {
            err.println("Preparing faster starts (once "
                    + (here.isForStudents() ? "on this computer" : "after each build") + ") ...");
            err.flush();
            Course course = here.course();
            if (checks.get().isMissing()) {
                checks.get().make(recording -> {
                    if (here.isForStudents()) {
                        runPublicChecks(course, recording);
                    } else {
                        runChecks(course, recording);
                    }
                });
            }
            if (compilers.get().isMissing()) {
                compilers.get().make(recording -> compileStubs(course, recording));
            }
        }
        return Optional.of(folder);
    }

    /** A checkout that is shared read-only does without. */
    private static boolean isWritable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isWritable(there);
    }

    private static void runChecks(Course course, List<String> recording) throws IOException, InterruptedException {
        try (Runner runner = Runner.recorded(course.checks(), recording);
                Programs programs = new Programs(course, Installation.libraries())) {
            for (Exercise exercise : course.exercises()) {
                runner.run(exercise, exercise.checks(), programs.reference(exercise.post()), Trial.DEFAULT_SEED);
            }
            runner.finish();
        }
    }

    /** Where there are no solutions the stubs must do: they touch most of what a check needs. */
    private static void runPublicChecks(Course course, List<String> recording)
            throws IOException, InterruptedException {
        try (Runner runner = Runner.recorded(course.checks(), recording);
                Compiler compiler = new Compiler(Installation.libraries())) {
            for (Post post : course.posts()) {
                Map<String, String> sources = new LinkedHashMap<>();
                for (String stub : course.stubs(post.id())) {
                    sources.put("matml/" + post.id() + "/" + stub + ".java", course.stub(post.id(), stub));
                }
                Map<String, byte[]> stubs = compiler.compile(sources).classes();
                for (Exercise exercise : post.exercises()) {
                    List<Check> checks = exercise.checks().stream()
                            .filter(check -> !check.isSecret())
                            .toList();
                    runner.run(exercise, checks, stubs, Trial.DEFAULT_SEED);
                }
            }
            runner.finish();
        }
    }

    /** Most submissions compile: the compiler that works around errors is not recorded (and breaks JDK 17's recording). */
    private static void compileStubs(Course course, List<String> recording) throws IOException, InterruptedException {
        try (CompileHelper helper = CompileHelper.recorded(Installation.libraries(), recording)) {
            for (Post post : course.posts()) {
                Map<String, String> sources = new LinkedHashMap<>();
                for (String stub : course.stubs(post.id())) {
                    sources.put(stub + ".java", course.stub(post.id(), stub));
                }
                Map<String, byte[]> earlier = new LinkedHashMap<>();
                for (String used : post.uses()) {
                    earlier.putAll(course.reference(used));
                }
                if (post.uses().isEmpty() || !earlier.isEmpty()) {
                    helper.compile(PostSources.of(course, post.id(), sources, earlier));
                }
            }
            helper.finish();
        }
    }
}
