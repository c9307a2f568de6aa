package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import matml.engine.batch.ResultFiles;
import matml.engine.classroom.OfficialMark;
import matml.engine.classroom.Scores;
import matml.engine.report.Text;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.Documents;
import matml.engine.roster.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives official scores back. */
@Command(
        name = "override",
        description =
                "Puts the official marks of a gradebook into a copy of Classroom 50's scores.json, as entries that it"
                        + " does not collect again: late work and decisions by hand as in report. Points per exercise;"
                        + " nothing of hidden checks.")
final class Classroom50Override implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GRADEBOOK", description = "A folder of result documents, named by account.")
    private Path gradebook;

    @Option(
            names = "--scores",
            required = true,
            paramLabel = "FILE",
            description = "CLASSROOM/scores.json of the repository classroom50. It is not changed.")
    private Path scores;

    @Option(names = "--assignment", required = true, paramLabel = "NAME", description = "The assignment in it.")
    private String assignment;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the new scores.json goes.")
    private Path out;

    @Mixin
    private MarkOptions how;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(scores)) {
            throw new IOException(scores + " is not there. Give scores.json of the classroom's folder.");
        }
        if (Files.exists(out) && Files.isSameFile(scores, out)) {
            throw new IllegalArgumentException(
                    "--out must be another file than --scores: look at it before you commit it.");
        }
        Path folder = scores.toAbsolutePath().normalize().getParent();
        String classroom = String.valueOf(folder == null ? null : folder.getFileName());
        ClassMarks marks =
                ClassMarks.of(Documents.read(gradebook), how.settings(how.roster(), gradebook, Scale.HUNDRED));
        OfficialMark.All official = OfficialMark.of(marks);
        Scores.Done done = Scores.read(scores.toString(), Files.readString(scores, StandardCharsets.UTF_8))
                .override(classroom, assignment, official.byOwner(), Instant.now());
        ResultFiles.write(out, done.text());
        PrintWriter console = spec.commandLine().getOut();
        marks.remarks().forEach(remark -> console.println(Text.line(remark)));
        if (official.factor() > 1) {
            console.println("Some marks have a part of a point, which Classroom 50 does not know: all are written in"
                    + " hundredths of points.");
        }
        console.println(done.overridden().size() + " entries overridden, "
                + done.added().size() + " added.");
        list("Added, because there was no entry: ", done.added(), console);
        list("Left as they are, because there is no official result: ", done.untouched(), console);
        console.println("Next: compare " + out + " with " + scores + ", put it in its place, and commit it.");
        return ExitCode.DONE;
    }

    private static void list(String head, List<String> names, PrintWriter console) {
        if (!names.isEmpty()) {
            console.println(head + String.join(", ", names) + ".");
        }
    }
}
