package matml.engine.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Official grading of a class whose work lies in git repositories. */
@Command(
        name = "official",
        description =
                "Grades a class whose work lies in git repositories: plan pins the commits, grade-class grades them"
                        + " (on as many machines as there are), collect makes the gradebook, feedback tells the students.",
        subcommands = {OfficialPlan.class, OfficialCollect.class, OfficialFeedback.class})
final class Official implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say which step: official plan, official collect or official feedback.");
    }
}
