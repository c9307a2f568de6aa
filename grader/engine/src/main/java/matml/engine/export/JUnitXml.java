package matml.engine.export;

import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import matml.engine.report.Report;
import matml.engine.report.Text;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/**
 * JUnit XML as both Jenkins and Ant describe it: a suite for each exercise, a case for each check. What was not attempted
 * is skipped, a wrong answer is a failure, everything else that did not pass is an error. Points stand in {@code
 * properties} of the suite.
 */
public final class JUnitXml implements Report {
    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            int id = 0;
            for (Post post : result.posts()) {
                for (Exercise exercise : post.exercises()) {
                    suite(result, exercise, id++, xml);
                }
            }
            line(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IOException(impossible);
        }
        out.append(text.toString()).append('\n');
    }

    private static void suite(Result result, Exercise exercise, int id, XMLStreamWriter xml) throws XMLStreamException {
        List<CheckResult> checks = exercise.tasks().stream()
                .flatMap(task -> task.checks().stream())
                .toList();
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(exercise.id()));
        xml.writeAttribute("package", clean(exercise.id().replace('/', '.')));
        xml.writeAttribute("id", String.valueOf(id));
        xml.writeAttribute("hostname", "localhost");
        xml.writeAttribute("timestamp", timestamp(result.startedAt()));
        xml.writeAttribute("tests", String.valueOf(checks.size()));
        xml.writeAttribute("failures", count(checks, "failure"));
        xml.writeAttribute("errors", count(checks, "error"));
        xml.writeAttribute("skipped", count(checks, "skipped"));
        xml.writeAttribute(
                "time", seconds(checks.stream().mapToLong(CheckResult::millis).sum()));
        line(xml, 2);
        xml.writeStartElement("properties");
        property("submission", result.submission(), xml);
        property("points", String.valueOf(exercise.score()), xml);
        property("max", String.valueOf(exercise.max()), xml);
        line(xml, 2);
        xml.writeEndElement();
        for (Task task : exercise.tasks()) {
            for (CheckResult check : task.checks()) {
                testCase(exercise, task, check, xml);
            }
        }
        line(xml, 2);
        xml.writeEmptyElement("system-out");
        line(xml, 2);
        xml.writeEmptyElement("system-err");
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void property(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 3);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", clean(value));
    }

    private static void testCase(Exercise exercise, Task task, CheckResult check, XMLStreamWriter xml)
            throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        // Dots make folders of packages and classes in Jenkins; a title has none of that meaning.
        xml.writeAttribute("classname", clean(exercise.id().replace('/', '.')) + ".task" + task.number());
        xml.writeAttribute("name", clean(check.title()) + " [" + clean(check.id()) + "]");
        xml.writeAttribute("time", seconds(check.millis()));
        String element = element(check.verdict());
        if (!element.isEmpty()) {
            line(xml, 3);
            xml.writeStartElement(element);
            String message = check.message() == null ? check.verdict().toString() : check.message();
            xml.writeAttribute("message", clean(message));
            if (!element.equals("skipped")) {
                xml.writeAttribute("type", check.verdict().toString());
                xml.writeCharacters(Details.of(task, check));
            }
            xml.writeEndElement();
            line(xml, 2);
        }
        xml.writeEndElement();
    }

    private static String count(List<CheckResult> checks, String element) {
        return String.valueOf(checks.stream()
                .filter(check -> element(check.verdict()).equals(element))
                .count());
    }

    private static String element(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "";
            case FAILED -> "failure";
            case NOT_ATTEMPTED -> "skipped";
            default -> "error";
        };
    }

    /** Ant wants it without a zone. */
    private static String timestamp(String time) {
        try {
            return OffsetDateTime.parse(String.valueOf(time))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
        } catch (DateTimeParseException unknown) {
            return "1970-01-01T00:00:00";
        }
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String clean(String text) {
        return Text.line(text);
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
