package matml.engine.export;

import java.util.StringJoiner;
import matml.engine.report.Text;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/** What there is to say of a check that did not pass, as plain text; what the reader must not see is null already. */
final class Details {
    private Details() {}

    static String of(Task task, CheckResult check) {
        StringJoiner text = new StringJoiner("\n");
        add(text, "", check.message());
        add(text, "called: ", check.called());
        add(text, "expected: ", check.expected());
        add(text, "got: ", check.actual());
        add(text, "printed: ", check.printed());
        if (task.diagnosis() != null && check.verdict() == Verdict.FAILED) {
            add(text, task.diagnosis().confidence() + ": ", task.diagnosis().title());
            add(text, "", task.diagnosis().message().ask());
        }
        return text.toString();
    }

    private static void add(StringJoiner text, String label, String value) {
        String clean = Text.lines(value);
        if (!clean.isEmpty()) {
            text.add(label + clean);
        }
    }
}
