package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import matml.engine.desk.Examination;
import matml.engine.desk.Examination.Finding;
import matml.engine.report.Paragraphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at the machine. */
@Command(
        name = "doctor",
        description = "Looks at Java, encoding, memory, disk, file events, the sandbox and what is needed offline, and"
                + " says how to mend what is missing.")
final class Doctor implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--plain", description = "No colour and no characters beyond ASCII in what matml draws.")
    private boolean plain;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Paragraphs paragraphs = new Paragraphs(out, GradeOptions.style(plain));
        List<Finding> findings = new Examination(Installation.current().home(), System.getenv()).findings();
        for (Finding finding : findings) {
            paragraphs.labelled("[" + finding.state() + "]", 12, finding.what() + ": " + finding.text());
            if (!finding.remedy().isEmpty()) {
                paragraphs.labelled("", 12, finding.remedy());
            }
        }
        long bad = findings.stream()
                .filter(finding -> finding.state() == Examination.State.MISSING)
                .count();
        long attention = findings.stream()
                .filter(finding -> finding.state() == Examination.State.ATTENTION)
                .count();
        paragraphs.blank();
        paragraphs.text(
                bad > 0
                        ? bad + " of these must be mended before matml can work here; begin with the first."
                        : attention > 0
                                ? "matml works here; " + attention + " could be better, as said above. Next: ./matml"
                                : "All is well. Next: ./matml");
        return bad > 0 ? ExitCode.USAGE : ExitCode.DONE;
    }
}
