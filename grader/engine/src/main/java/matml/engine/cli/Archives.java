package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import matml.engine.author.CourseBuilder;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.run.ClassArchive;
import matml.engine.run.Runner;
import matml.kit.CheckExtension;

/** The archive that lets child JVMs start faster: made once after each build, on the machine that uses it. */
final class Archives {
    private Archives() {}

    /** The archive of this installation, made now if it is missing; empty where there can be none. */
    static Optional<ClassArchive> of(Installation here, PrintWriter err) throws IOException, InterruptedException {
        Optional<ClassArchive> archive = ClassArchive.in(here.archives());
        if (archive.isEmpty() || archive.get().exists()) {
            return archive;
        }
        err.println("Preparing faster starts (once after each build) ...");
        err.flush();
        Course course = here.course();
        boolean made = archive.get().make(recording -> {
            try (Runner runner = Runner.recorded(course.checks(), recording);
                    CourseBuilder.Programs programs = new CourseBuilder.Programs(course, Installation.libraries())) {
                for (Exercise exercise : course.exercises()) {
                    runner.run(
                            exercise,
                            exercise.checks(),
                            programs.reference(exercise.post()),
                            CheckExtension.DEFAULT_SEED);
                }
                runner.finish();
            }
        });
        return made ? archive : Optional.empty();
    }
}
