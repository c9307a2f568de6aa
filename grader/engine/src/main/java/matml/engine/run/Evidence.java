package matml.engine.run;

import java.util.ArrayList;
import java.util.List;
import matml.engine.diagnose.CheckRun;
import matml.engine.run.CheckReport.End;
import matml.kit.Deviation;
import matml.kit.Observation;

/** Turns reports of checks into what a diagnosis rests on. */
public final class Evidence {
    private Evidence() {}

    /** Checks that were decided on observations, or on not ending; the others are no evidence of an idea. */
    public static List<CheckRun> of(List<CheckReport> reports) {
        List<CheckRun> evidence = new ArrayList<>();
        for (CheckReport report : reports) {
            if (report.end() == End.PASSED || report.end() == End.FAILED) {
                evidence.add(run(report, report.observations()));
            } else if (report.end() == End.TIMED_OUT) {
                evidence.add(run(
                        report,
                        List.of(new Observation(
                                "the check",
                                true,
                                "end",
                                null,
                                "did not end",
                                new Deviation("", "an end", "none", "it did not end", "")))));
            }
        }
        return evidence;
    }

    private static CheckRun run(CheckReport report, List<Observation> observations) {
        return new CheckRun(
                report.check().method(),
                report.check().task(),
                report.end() == End.PASSED,
                observations,
                report.follows());
    }
}
