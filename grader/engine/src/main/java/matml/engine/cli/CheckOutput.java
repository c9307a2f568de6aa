package matml.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import matml.engine.batch.ResultFiles;
import matml.engine.desk.Desk;
import matml.engine.export.Places;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.result.Result;
import picocli.CommandLine.Option;

/** What becomes of a practice result besides being shown: files for CI, and an exit code. */
final class CheckOutput {
    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit code 3 if the public checks give less than so many percent.")
    private double failUnder;

    @Option(
            names = "--write",
            paramLabel = "FORMAT=FILE",
            description = "Also write a report to a file, as in --write md=report.md. May be given more than once.")
    private final Map<String, Path> files = new LinkedHashMap<>();

    /**
     * Looks at the options before the work begins: a typo costs nothing.
     *
     * @throws IllegalArgumentException in one sentence, if one makes no sense
     */
    void validate(Reports reports) {
        GradeOptions.demandPercentage(failUnder);
        files.keySet().forEach(reports::extension);
    }

    /** Writes the files; the exit code. */
    int deliver(Result result, Desk desk, Reports reports) throws IOException {
        if (!files.isEmpty()) {
            Result placed = Places.in(result, desk.submission(), desk.course());
            for (Map.Entry<String, Path> file : files.entrySet()) {
                ResultFiles.write(file.getValue(), reports.text(file.getKey(), placed, Audience.STUDENT));
            }
        }
        // Where nothing was checked, nothing has passed.
        boolean below = result.max() == 0 ? failUnder > 0 : 100.0 * result.score() < failUnder * result.max();
        return below ? ExitCode.BELOW : ExitCode.DONE;
    }
}
