package matml.engine.report;

import java.io.IOException;
import java.util.List;
import matml.engine.classroom.CodeQuality;
import matml.engine.classroom.ReporterOutputs;
import matml.engine.export.Ctrf;
import matml.engine.export.GitHubAnnotations;
import matml.engine.export.Gradescope;
import matml.engine.export.JUnitXml;
import matml.engine.export.Sarif;
import matml.engine.result.Result;
import matml.engine.roster.Scale;

/** The formats there are, and the one door through which results leave: what goes out is fit for its reader. */
public final class Reports {
    private final ConsoleReport console;
    private final List<Report> formats;
    private final List<ClassReport> classFormats;

    /**
     * Reports whose texts name files as they are named in the result.
     *
     * @param style how text looks on the console
     */
    public Reports(Style style) {
        this(style, "");
    }

    /**
     * @param style how text looks on the console
     * @param sourceRoot folder of the student's sources: the console puts it before file names, so that a click opens
     *     them; empty to leave them bare
     */
    public Reports(Style style, String sourceRoot) {
        this(style, sourceRoot, Scale.HUNDRED);
    }

    /**
     * The same with marks that are not out of a hundred.
     *
     * @param scale how points become marks, in formats that have marks
     */
    public Reports(Style style, String sourceRoot, Scale scale) {
        console = new ConsoleReport(style, sourceRoot);
        formats = List.of(
                console,
                new MarkdownReport(),
                new HtmlReport(),
                new JsonReport(),
                new GitHubAnnotations(),
                new JUnitXml(),
                new Ctrf(),
                new Sarif(),
                new Gradescope(scale),
                new CodeQuality(),
                new ReporterOutputs());
        classFormats = List.of(new ClassTable(style), new ClassPage(), new ClassCsv(), new ClassJson());
    }

    /** The names of the formats for one submission. */
    public List<String> names() {
        return formats.stream().map(Report::name).toList();
    }

    /** The names of the formats for a class. */
    public List<String> classNames() {
        return classFormats.stream().map(ClassReport::name).toList();
    }

    /**
     * The ending of a format's files, without the dot.
     *
     * @throws IllegalArgumentException in one sentence, if there is no such format
     */
    public String extension(String format) {
        return report(format).extension();
    }

    /**
     * Writes a result in a format, without what the audience must not see.
     *
     * @throws IllegalArgumentException in one sentence, if there is no such format
     */
    public void write(String format, Result result, Audience audience, Appendable out) throws IOException {
        report(format).write(Redaction.forAudience(result, audience), out);
    }

    /** The same as a string, for files. */
    public String text(String format, Result result, Audience audience) throws IOException {
        StringBuilder text = new StringBuilder();
        write(format, result, audience, text);
        return text.toString();
    }

    /**
     * Writes the summary of a class in a format.
     *
     * @throws IllegalArgumentException in one sentence, if there is no such format
     */
    public void write(String format, ClassSummary summary, Appendable out) throws IOException {
        classFormats.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(format, classNames()))
                .write(summary, out);
    }

    /** The same as a string, for files. */
    public String text(String format, ClassSummary summary) throws IOException {
        StringBuilder text = new StringBuilder();
        write(format, summary, text);
        return text.toString();
    }

    private Report report(String format) {
        return formats.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(format, names()));
    }

    private static IllegalArgumentException unknown(String format, List<String> names) {
        return new IllegalArgumentException(
                "There is no format '" + Text.line(format) + "'. Use one of: " + String.join(", ", names) + ".");
    }
}
