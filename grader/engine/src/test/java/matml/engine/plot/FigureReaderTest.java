package matml.engine.plot;

import static matml.engine.plot.Pictures.numbers;
import static matml.engine.plot.Pictures.report;
import static matml.engine.plot.Pictures.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import matml.engine.plot.FigureReader.Read;
import matml.engine.run.CheckReport;
import matml.kit.Observation;
import matml.kit.plot.Scale;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;
import org.junit.jupiter.api.Test;

/** The child's word is not trusted: whatever it sends, a figure is what can be drawn and read. */
class FigureReaderTest {
    @Test
    void readsWhatAFigureSends() {
        Read read = read(
                numbers("training", "line", 0, 9, 1, 5),
                numbers("compounds", "points", 1, 4, 3, 7),
                words("compounds", "names", "GaAs\nZnO"),
                words("", "sentence", "The loss fell."));

        assertThat(read.remarks()).isEmpty();
        assertThat(read.sentences()).containsExactly("The loss fell.");
        assertThat(read.series()).hasSize(2);
        assertThat(read.series().get(0).kind()).isEqualTo(Kind.LINE);
        assertThat(read.series().get(0).y()).containsExactly(9, 5);
        assertThat(read.series().get(1).names()).containsExactly("GaAs", "ZnO");
    }

    @Test
    void numbersThatAreNoneAreLeftOutAndCounted() {
        Read read = read(
                numbers("loss", "line", 0, Double.NaN, 1, 5, 2, Double.POSITIVE_INFINITY, Double.NaN, 3),
                numbers("level", "level", 0, Double.NaN),
                numbers("moment", "moment", Double.NEGATIVE_INFINITY, 0),
                numbers("pairs", "links", 1, 1, 2, Double.NaN, 1, 1, 2, 2));

        assertThat(read.series().get(0).x()).containsExactly(1);
        assertThat(read.series().get(1).y()).isEmpty();
        assertThat(read.series().get(2).x()).isEmpty();
        assertThat(read.series().get(3).y()).containsExactly(1, 2);
        assertThat(read.remarks())
                .containsExactly(
                        "3 places of \"loss\" cannot be drawn: a number there is not finite (NaN or infinity).",
                        "1 place of \"level\" cannot be drawn: a number there is not finite (NaN or infinity).",
                        "1 place of \"moment\" cannot be drawn: a number there is not finite (NaN or infinity).",
                        "1 place of \"pairs\" cannot be drawn: a number there is not finite (NaN or infinity).");
    }

    @Test
    void marksOutsideOfTheAxesAreCountedAndLinesAreCut() {
        Read read = read(numbers("far", "points", 1, 99, 1, 5), numbers("rising", "line", 0, 5, 1, 1e300));

        assertThat(read.series().get(0).y()).containsExactly(5);
        assertThat(read.series().get(1).y()).containsExactly(5, 1e300);
        assertThat(read.remarks())
                .containsExactly(
                        "1 place of \"far\" lies outside of the axes.",
                        "1 place of \"rising\" lies outside of the axes.");
    }

    @Test
    void whatIsNotPositiveHasNoPlaceOnALogarithmicAxis() {
        CheckReport report = report(numbers("loss", "line", 0, 5, 1, 0, 2, -1));

        Read read = FigureReader.read(Pictures.plot("log", Scale.LOG, 1, 10), report);

        assertThat(read.series().get(0).y()).containsExactly(5);
        assertThat(read.remarks()).containsExactly("2 places of \"loss\" lie outside of the axes.");
    }

    @Test
    void aFloodIsCutAndSaysSo() {
        double[] large = new double[2 * 5_000];
        Arrays.fill(large, 1);
        Observation[] flood = IntStream.range(0, 100)
                .mapToObj(i -> numbers("series " + i, "line", large))
                .toArray(Observation[]::new);

        Read read = read(flood);

        assertThat(read.series().stream().mapToInt(each -> each.x().length).sum())
                .isEqualTo(FigureReader.MOST_PLACES);
        assertThat(read.remarks()).containsExactly("96 series are left out: there is more than can be drawn.");
        Observation[] many = IntStream.range(0, 100)
                .mapToObj(i -> numbers("series " + i, "line", 1, 1))
                .toArray(Observation[]::new);
        assertThat(read(many).series()).hasSize(FigureReader.MOST_SERIES);
        Observation[] talk = IntStream.range(0, 100)
                .mapToObj(i -> words("", "sentence", "Sentence " + i))
                .toArray(Observation[]::new);
        assertThat(read(talk).sentences()).hasSize(FigureReader.MOST_SENTENCES);
    }

    @Test
    void textsLoseWhatIsNoTextAndTheirEnds() {
        Read read = read(
                numbers("a\u0000b\u001b[31m\u202Ec\n::error::" + "x".repeat(500), "points", 1, 1),
                words("", "sentence", "\u0007" + "y".repeat(5_000)));

        String label = read.series().get(0).label();
        assertThat(label)
                .hasSizeLessThanOrEqualTo(FigureReader.LONGEST_LABEL)
                .doesNotContain("\u0000", "\u001b", "\u202E", "\n")
                .endsWith("\u2026");
        assertThat(read.sentences().get(0)).hasSizeLessThanOrEqualTo(300).doesNotContain("\u0007");
    }

    @Test
    void whatIsNoFigureIsNotRead() {
        Read read = read(
                numbers("x", "fireworks", 1, 1),
                new Observation("x", true, "mse", new double[] {1}, null, null),
                words("x", "names", "alone"),
                numbers("odd", "points", 1, 1, 2),
                numbers("other", "points", 1, 1),
                words("other", "names", "one\ntoo many"));

        assertThat(read.series()).extracting(Series::label).containsExactly("odd", "other");
        assertThat(read.series().get(0).x()).containsExactly(1);
        assertThat(read.series().get(1).names()).isEmpty();
        assertThat(read.sentences()).isEmpty();
    }

    private static Read read(Observation... observations) {
        return FigureReader.read(Pictures.PLOT, report(observations));
    }
}
