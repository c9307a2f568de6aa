package matml.engine.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.course.Course.Plot;
import matml.engine.report.Text;
import matml.engine.run.CheckReport;
import matml.kit.Observation;
import matml.kit.plot.Scale;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;

/**
 * Reads a figure out of what a child reports. The child runs student code, so nothing that it says is trusted: numbers
 * that are not finite, places that the axes do not reach, and more than can be drawn are left out and counted; texts
 * lose what is no text, and their ends.
 */
final class FigureReader {
    static final int MOST_SERIES = 12;
    static final int MOST_PLACES = 20_000;
    static final int MOST_SENTENCES = 6;
    static final int LONGEST_LABEL = 48;
    private static final int LONGEST_SENTENCE = 300;

    private final Plot plot;
    private final List<Series> series = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    /** By label: how many places have a number that is none, or one that the axes do not reach. */
    private final Map<String, Integer> notFinite = new LinkedHashMap<>();

    private final Map<String, Integer> outside = new LinkedHashMap<>();
    private int tooMany;

    private FigureReader(Plot plot) {
        this.plot = plot;
    }

    /** What was read. */
    record Read(List<Series> series, List<String> sentences, List<String> remarks) {}

    static Read read(Plot plot, CheckReport report) {
        FigureReader reader = new FigureReader(plot);
        reader.read(report.observations());
        return new Read(List.copyOf(reader.series), List.copyOf(reader.sentences), reader.remarks());
    }

    private void read(List<Observation> observations) {
        int places = 0;
        for (int i = 0; i < observations.size(); i++) {
            Series sent = Series.of(observations.get(i)).orElse(null);
            if (sent == null) {
                Series.sentence(observations.get(i))
                        .map(text -> label(text, LONGEST_SENTENCE))
                        .filter(text -> !text.isEmpty() && sentences.size() < MOST_SENTENCES)
                        .ifPresent(sentences::add);
                continue;
            }
            if (i + 1 < observations.size()) {
                sent = sent.named(observations.get(i + 1));
            }
            places += sent.x().length;
            if (series.size() == MOST_SERIES || places > MOST_PLACES) {
                tooMany++;
            } else {
                series.add(sound(sent));
            }
        }
    }

    private Series sound(Series sent) {
        double[] x = sent.x();
        double[] y = sent.y();
        String label = label(sent.label(), LONGEST_LABEL);
        boolean pairs = sent.kind() == Kind.LINKS;
        int step = pairs ? 2 : 1;
        int kept = 0;
        List<String> names = new ArrayList<>();
        for (int i = 0; i + step <= x.length; i += step) {
            boolean fits =
                    fits(sent.kind(), label, x[i], y[i]) && (!pairs || fits(sent.kind(), label, x[i + 1], y[i + 1]));
            for (int j = i; j < i + step && fits; j++) {
                x[kept] = x[j];
                y[kept] = y[j];
                if (!sent.names().isEmpty()) {
                    names.add(label(sent.names().get(j), LONGEST_LABEL));
                }
                kept++;
            }
        }
        return new Series(sent.kind(), label, Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), names);
    }

    private boolean fits(Kind kind, String label, double x, double y) {
        boolean usesX = kind != Kind.LEVEL;
        boolean usesY = kind != Kind.MOMENT;
        if (usesX && !Double.isFinite(x) || usesY && !Double.isFinite(y)) {
            notFinite.merge(label, 1, Integer::sum);
            return false;
        }
        boolean onX = !usesX || Numbers.isOn(plot.x(), x);
        boolean onY = !usesY || Numbers.isOn(plot.y(), y);
        if (onX && onY) {
            return true;
        }
        outside.merge(label, 1, Integer::sum);
        // A line leaves the picture where it leaves it; the logarithm of what is not positive is nowhere.
        boolean onPaper = (plot.x().scale() != Scale.LOG || x > 0) && (plot.y().scale() != Scale.LOG || y > 0);
        return kind == Kind.LINE && onPaper;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        notFinite.forEach((label, count) -> remarks.add(counted(count, "place", "places") + " of \"" + label
                + "\" cannot be drawn: a number there is not finite (NaN or infinity)."));
        outside.forEach((label, count) -> remarks.add(counted(count, "place", "places") + " of \"" + label + "\" "
                + (count == 1 ? "lies" : "lie") + " outside of the axes."));
        if (tooMany > 0) {
            remarks.add(counted(tooMany, "series is", "series are") + " left out: there is more than can be drawn.");
        }
        return remarks;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String label(String text, int longest) {
        String line = Text.line(text);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }
}
