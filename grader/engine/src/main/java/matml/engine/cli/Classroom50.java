package matml.engine.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Classroom 50, which followed GitHub Classroom. */
@Command(
        name = "classroom50",
        description =
                "For Classroom 50: bundle makes the grading bundle of the public checks, dry-run grades with it as"
                        + " the runner would, check looks at a result.json, override puts official scores into scores.json.",
        subcommands = {
            Classroom50Bundle.class,
            Classroom50DryRun.class,
            Classroom50Check.class,
            Classroom50Override.class,
            Classroom50Run.class
        })
final class Classroom50 implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what: classroom50 bundle, dry-run, check or override.");
    }
}
