package matml.engine.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Row;
import matml.engine.statistics.ClassStatistics;
import matml.engine.statistics.Comparison;

/** A class as a document, {@code matml-class/1}: all that the page shows. Values that do not apply are left out. */
public final class ClassJson implements ClassReport {
    /** The name and version of the format. */
    public static final String SCHEMA = "matml-class/1";

    private static final String SCHEMA_RESOURCE = "matml-class-1.schema.json";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private record Document(
            String schema,
            List<Submission> submissions,
            Map<String, String> notGraded,
            List<String> withoutSubmission,
            Integer outOf,
            ClassStatistics statistics,
            Comparison practice,
            Alike alike) {}

    private record Submission(
            String submission,
            String students,
            String status,
            int score,
            int max,
            String mark,
            Map<String, Cell> exercises) {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(ClassSummary summary, Appendable out) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        for (Row row : summary.rows()) {
            Marked marked = summary.marking().marks().get(row.submission());
            submissions.add(new Submission(
                    row.submission(),
                    marked == null || marked.students().isEmpty() ? null : marked.students(),
                    row.status(),
                    row.score(),
                    row.max(),
                    marked == null ? null : marked.mark(),
                    row.cells()));
        }
        Document document = new Document(
                SCHEMA,
                submissions,
                new LinkedHashMap<>(summary.unreadable()),
                summary.marking().missing(),
                summary.marking().outOf() == 0 ? null : summary.marking().outOf(),
                summary.names().hidden() ? summary.statistics().withoutFoundTexts() : summary.statistics(),
                summary.practice(),
                summary.alike());
        out.append(GSON.toJson(document)).append('\n');
    }

    /** The JSON Schema of these documents. */
    public static String schema() {
        return Html.resource(SCHEMA_RESOURCE);
    }
}
