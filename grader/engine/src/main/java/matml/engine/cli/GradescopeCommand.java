package matml.engine.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gradescope. */
@Command(
        name = "gradescope",
        description = "For Gradescope: zip makes the autograder of an assignment.",
        subcommands = {GradescopeMakeZip.class, GradescopeRun.class})
final class GradescopeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what: gradescope zip.");
    }
}
