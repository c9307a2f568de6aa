package matml.engine.similar;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import matml.engine.export.Table;
import matml.engine.report.Text;
import matml.engine.similar.SimilarPairs.Pair;

/** Pairs of submissions as tables for people. */
public final class SimilarTables {
    private SimilarTables() {}

    /** For a spreadsheet. */
    public static String csv(SimilarPairs pairs) throws IOException {
        Table table = new Table().row(List.of("a", "b", "percent alike", "longest piece in common (tokens)"));
        for (Pair pair : pairs.pairs()) {
            table.row(List.of(pair.a(), pair.b(), percent(pair), pair.longest()));
        }
        return table.csvForExcel();
    }

    /** For reading. */
    public static String markdown(SimilarPairs pairs) {
        StringBuilder text = new StringBuilder("# Submissions that are alike\n\n");
        text.append(pairs.compared())
                .append(" submissions were compared by ")
                .append(cell(pairs.tool()))
                .append("; what everybody was given does not count. ")
                .append("Alike is not copied: read both before you speak with anybody.\n\n");
        if (pairs.pairs().isEmpty()) {
            text.append("No two are alike by ")
                    .append(Math.round(100 * pairs.atLeast()))
                    .append(" % or more.\n");
        } else {
            text.append("| | | alike | longest piece in common |\n|---|---|---|---|\n");
            for (Pair pair : pairs.pairs()) {
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %d %% | %d tokens |%n",
                        cell(pair.a()),
                        cell(pair.b()),
                        percent(pair),
                        pair.longest()));
            }
        }
        if (!pairs.remarks().isEmpty()) {
            text.append("\nNot compared:\n\n");
            pairs.remarks()
                    .forEach(remark -> text.append("- ").append(cell(remark)).append('\n'));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** Rounded down: only what is the same all over is alike by 100 percent. */
    private static int percent(Pair pair) {
        return (int) (100 * pair.similarity());
    }

    private static String cell(String text) {
        return Text.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "@<!-- -->")
                .replaceAll("([\\\\`*_\\[\\]#|~$])", "\\\\$1");
    }
}
