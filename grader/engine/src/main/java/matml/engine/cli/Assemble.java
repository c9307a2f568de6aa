package matml.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import matml.engine.author.CourseBuilder;
import matml.engine.author.CourseSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Builds the course folder: a step of the build, not for people. */
@Command(name = "assemble", hidden = true, description = "Builds the course folder from its sources.")
final class Assemble implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ROOT")
    private Path root;

    @Parameters(index = "1", paramLabel = "COURSE")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        new CourseBuilder(new CourseSource(root.toAbsolutePath().normalize()), Installation.libraries())
                .build(folder.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }
}
