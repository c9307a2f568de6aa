package matml.engine.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Which commands have nothing to work with in a student repository, and what to use there instead. */
final class StudentRepository {
    private static final String FOR_INSTRUCTORS =
            " is for instructors, in the course's own repository; for the public checks use ./matml check.";
    private static final String FOR_AUTHORS =
            " is for authors, in the course's own repository; for the public checks use ./matml check.";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("grade", "your instructor has the hidden checks; for the public ones use ./matml check."),
            Map.entry(
                    "solution", "it has no solutions; for a hint, up to nearly the answer, use ./matml hint EXERCISE."),
            Map.entry("grade-class", "grade-class" + FOR_INSTRUCTORS),
            Map.entry("report", "report" + FOR_INSTRUCTORS),
            Map.entry("official", "official" + FOR_INSTRUCTORS),
            Map.entry("gradescope", "gradescope" + FOR_INSTRUCTORS),
            Map.entry("classroom50", "classroom50" + FOR_INSTRUCTORS),
            Map.entry("import", "import" + FOR_INSTRUCTORS),
            Map.entry("similar", "similar" + FOR_INSTRUCTORS),
            Map.entry("publish", "publish" + FOR_INSTRUCTORS),
            Map.entry("verify", "verify" + FOR_AUTHORS),
            Map.entry("bench", "bench" + FOR_AUTHORS),
            Map.entry("assemble", "assemble" + FOR_AUTHORS),
            Map.entry("stubs", "stubs" + FOR_AUTHORS));

    private StudentRepository() {}

    /** Why a command does not work in a student repository, in one sentence; empty if it does. */
    static Optional<String> refusal(ParseResult parsed) {
        return Optional.ofNullable(parsed.subcommand())
                // What a grading bundle starts: it holds what a student repository holds.
                .filter(command -> !(command.hasSubcommand()
                        && command.subcommand().commandSpec().name().equals("run")))
                .map(command -> command.commandSpec().name())
                .map(INSTEAD::get)
                .map(instead -> "This is a student repository: " + instead);
    }

    /** The help of a student repository does not speak of what does not work there. */
    static void hideWhatIsNotHere(CommandLine commands) {
        commands.getSubcommands().forEach((name, command) -> {
            if (INSTEAD.containsKey(name)) {
                command.getCommandSpec().usageMessage().hidden(true);
            }
        });
    }
}
