package matml.engine.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import matml.engine.roster.ClassMarks.Attempts;
import matml.engine.roster.ClassMarks.Settings;
import matml.engine.roster.LatePolicy;
import matml.engine.roster.NameRule;
import matml.engine.roster.Overrides;
import matml.engine.roster.Roster;
import matml.engine.roster.Scale;
import matml.engine.roster.Submitted;
import matml.engine.roster.Submitters;
import picocli.CommandLine.Option;

/** What marks are made from, the same for every command that makes marks. */
final class MarkOptions {
    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Who is in the class: a CSV file with a column for the login, a roster of Classroom 50 or GitHub"
                            + " Classroom, Canvas's exported gradebook, Moodle's grading worksheet.")
    private Path roster;

    @Option(
            names = "--names",
            paramLabel = "RULE",
            description = "How names of submissions say whose they are: classroom50, github-classroom, moodle, canvas,"
                    + " gradescope, plain (the name is the login), or a regular expression with a group"
                    + " (?<student>...). Default: found out from the names, and said.")
    private String names = "auto";

    @Option(
            names = "--submitters",
            paramLabel = "FILE",
            description = "Gradescope's submission_metadata.yml, which says whose submissions are.")
    private Path submitters;

    @Option(
            names = "--submitted",
            paramLabel = "FILE",
            description =
                    "When work was handed in: a CSV file with submission, time and time source, as in the marks.csv"
                            + " of official collect. Default: " + Submitted.FILE + " in DIR, if it is there.")
    private Path submitted;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            description = "Until when work is in time, with the zone: 2026-11-20T23:59+01:00.")
    private String deadline;

    @Option(
            names = "--late-loss",
            paramLabel = "PERCENT",
            description = "What a day costs of the points that were reached. A day that has begun counts.")
    private BigDecimal lateLoss = BigDecimal.ZERO;

    @Option(names = "--grace-days", paramLabel = "N", description = "Days that cost nothing, for each student.")
    private int graceDays;

    @Option(
            names = "--late-limit",
            paramLabel = "N",
            description = "After so many days, grace not counted, nothing counts. Default: no limit.")
    private Integer lateLimit;

    @Option(
            names = "--exceptions",
            paramLabel = "FILE",
            description = "A CSV file with student, reason, and an own deadline or own grace days.")
    private Path exceptions;

    @Option(
            names = "--attempts",
            paramLabel = "WHICH",
            description = "Which submission counts if a student has several: best or last.")
    private String attempts;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "Points decided by hand: student, exercise (or total), points, reason; CSV or YAML.")
    private Path overrides;

    /** Who is in the class, or nobody known. */
    Roster roster() throws IOException {
        return roster == null ? Roster.none() : Roster.read(roster);
    }

    /**
     * The settings.
     *
     * @param results the folder of the results, which may say when they were handed in
     */
    Settings settings(Roster who, Path results, Scale scale) throws IOException {
        Path times = submitted != null ? submitted : results.resolve(Submitted.FILE);
        return new Settings(
                who,
                NameRule.of(names),
                submitters == null ? Submitters.unknown() : Submitters.read(submitters),
                submitted == null && !Files.exists(times) ? Submitted.unknown() : Submitted.read(times),
                new LatePolicy(
                        deadline == null ? null : LatePolicy.deadline(deadline),
                        lateLoss,
                        graceDays,
                        lateLimit,
                        exceptions == null ? Map.of() : LatePolicy.exceptions(exceptions)),
                attempts(),
                overrides == null ? Overrides.none() : Overrides.read(overrides),
                scale);
    }

    private Attempts attempts() {
        if (attempts == null) {
            return null;
        }
        return switch (attempts.toLowerCase(Locale.ROOT)) {
            case "best" -> Attempts.BEST;
            case "last" -> Attempts.LAST;
            default -> throw new IllegalArgumentException("--attempts takes best or last, not '" + attempts + "'.");
        };
    }
}
