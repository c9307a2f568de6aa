package matml.engine.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import matml.engine.report.Style;
import matml.engine.result.Verdict;
import matml.kit.plot.Scale;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What becomes of pictures: files, a page, lines in a terminal. */
class AlbumTest {
    private static final Path GOLDEN = Path.of("src/test/resources/matml/engine/plot");
    private static final String EVIL = "</text></svg><script>alert(1)</script>\"'&--><style>";

    /** Written anew with {@code -Dmatml.golden=write}: then look at the pictures in a browser before you commit them. */
    @Test
    void svgFilesAreAsTheGoldenOnes() throws Exception {
        golden("complete.svg", SvgCanvas.file(Pictures.complete(), Drawing.Size.WIDE));
        golden("open.svg", SvgCanvas.file(Pictures.open(), Drawing.Size.NARROW));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            golden("complete.svg", SvgCanvas.file(Pictures.complete(), Drawing.Size.WIDE));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("matml.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void picturesHaveATitleADescriptionAndRealText() throws Exception {
        Document svg = parse(SvgCanvas.file(Pictures.complete(), Drawing.Size.WIDE));
        Element root = svg.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title text");
        assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo("Loss & gain");
        assertThat(elements(svg, "desc").get(0).getTextContent())
                .contains("<epochs>", "epoch", "loss (eV\u00b2)", "The loss fell to 2.00 eV\u00b2.");
        assertThat(elements(svg, "text"))
                .extracting(Element::getTextContent)
                .contains("loss (eV\u00b2)", "epoch", "training", "GaAs & co", "baseline", "0", "10");
    }

    @Test
    void anOpenPictureShowsItsAxesAndSaysWhatIsOpen() throws Exception {
        Document svg = parse(SvgCanvas.file(Pictures.open(), Drawing.Size.NARROW));

        assertThat(elements(svg, "text"))
                .extracting(Element::getTextContent)
                .contains("open", "epoch", "loss (eV\u00b2)")
                .anyMatch(text -> text.contains("Losses.mse"));
        assertThat(elements(svg, "desc").get(0).getTextContent()).contains("Open: Losses.mse is still to be written.");
    }

    @Test
    void aPictureThatWasBrokenOffShowsBoth() throws Exception {
        Picture half = Pictures.picture(
                Verdict.TIMED_OUT,
                "Your code was stopped.",
                Pictures.complete().series().get(4));

        assertThat(elements(parse(SvgCanvas.file(half, Drawing.Size.WIDE)), "text"))
                .extracting(Element::getTextContent)
                .contains("training", "timed out: Your code was stopped.");
    }

    @Test
    void thePageIsWellFormedAndNothingInItIsOfAStudentsMaking() throws Exception {
        Series evil = new Series(Kind.POINTS, EVIL, new double[] {1}, new double[] {1}, List.of(EVIL));
        Picture hostile = new Picture(
                Pictures.PLOT,
                EVIL,
                Verdict.FAILED,
                List.of(evil),
                List.of(EVIL),
                List.of(EVIL),
                EVIL,
                "./matml check x");
        Picture other = new Picture(
                Pictures.plot("other", Scale.LINEAR, 0, 1),
                "Another",
                Verdict.PASSED,
                Pictures.complete().series(),
                List.of(),
                List.of(),
                "",
                "");
        String text = new Album(Pictures.POST, EVIL + "\u202E\u0000", List.of(hostile, other)).page();
        Document page = parse(text);

        assertThat(text).doesNotContain("<script", "\u0000", "\u202E", "style=", "http://", "src=", "url(");
        assertThat(elements(page, "style")).hasSize(1);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id")))
                    .as(element.getAttribute("id"))
                    .isTrue();
        }
        for (Element element : elements(page, "*")) {
            for (String id : element.getAttribute("aria-labelledby").split(" ")) {
                assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
            }
        }
        assertThat(elements(page, "svg")).hasSize(4);
        assertThat(elements(page, "table")).allSatisfy(table -> assertThat(
                        table.getElementsByTagName("caption").getLength())
                .isEqualTo(1));
        assertThat(page.getDocumentElement().getTextContent()).contains("Next:", "./matml check x", EVIL);
    }

    @Test
    void longTablesAreThinnedOutAndSaySo() {
        double[] many = new double[1_000];
        Picture picture = Pictures.picture(Verdict.PASSED, "", new Series(Kind.LINE, "long", many, many, List.of()));

        String page = new Album(Pictures.POST, "ada", List.of(picture)).page();

        assertThat(page).contains("long, every 17th of 1000 rows");
        assertThat(page.split("<tr>", -1)).hasSizeLessThan(70);
    }

    @Test
    void pixelsShowWhatTheVectorsShow() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(PixelCanvas.png(Pictures.complete(), Drawing.Size.WIDE)));
        Drawing drawing = new Drawing(Pictures.complete(), Drawing.Size.WIDE);
        assertThat(image.getWidth()).isEqualTo((int) (3 * drawing.width()));
        assertThat(image.getHeight()).isEqualTo((int) (3 * drawing.height()));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        for (Ink ink : List.of(Ink.PAPER, Ink.BLUE, Ink.VERMILLION, Ink.TEXT)) {
            assertThat(colours).contains(Integer.parseInt(ink.day().substring(1), 16));
        }
    }

    /** As WCAG AA asks for: letters 4.5 : 1, lines and marks 3 : 1, by day and by night. */
    @Test
    void inksCanBeSeen() {
        for (boolean night : new boolean[] {false, true}) {
            String paper = night ? Ink.PAPER.night() : Ink.PAPER.day();
            for (Ink ink : Ink.SERIES) {
                assertThat(contrast(night ? ink.night() : ink.day(), paper))
                        .as(ink + (night ? " by night" : " by day"))
                        .isGreaterThanOrEqualTo(3);
            }
            for (Ink ink : List.of(Ink.TEXT, Ink.MUTED)) {
                assertThat(contrast(night ? ink.night() : ink.day(), paper)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void everySeriesHasAShapeAndADashOfItsOwn() throws Exception {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            series.add(new Series(Kind.LINE, "line " + i, new double[] {0, 4}, new double[] {i, i}, List.of()));
        }
        Document svg = parse(
                SvgCanvas.file(Pictures.picture(Verdict.PASSED, "", series.toArray(Series[]::new)), Drawing.Size.WIDE));

        Set<String> looks = new HashSet<>();
        for (Element path : elements(svg, "path")) {
            if ("2.2".equals(path.getAttribute("stroke-width"))) {
                looks.add(path.getAttribute("stroke-dasharray"));
            }
        }
        assertThat(looks).hasSize(6);
    }

    @Test
    void terminalsGetALineForEachSeriesWithItsNumbers() {
        Album album = new Album(Pictures.POST, "ada", List.of(Pictures.complete(), Pictures.open()));

        String plain = album.text(Style.PLAIN);
        assertThat(plain)
                .contains("[drawn] Loss & gain")
                .contains("9 to 2 eV^2")
                .contains("9.5 to 12 eV^2, lowest 5")
                .contains("2 between 4 and 7 eV^2")
                .contains("The loss fell to 2.00 eV^2.")
                .contains("[open] Loss & gain")
                .contains("Losses.mse is still to be written. Next: ./matml check losses")
                .contains("1 of 2 figures drawn.");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(plain)).isTrue();
        assertThat(new Album(Pictures.POST, "::error::\u001b[31m", List.of()).text(Style.PLAIN))
                .startsWith("What the code of : :error::")
                .doesNotContain("\u001b");
        assertThat(album.text(new Style(false, true, 80))).contains("\u2588");
        assertThat(album.text(new Style(true, true, 80))).contains("\u001b[");
    }

    @Test
    void sparklinesRiseWithTheirNumbers() {
        Series rising = new Series(Kind.LINE, "", new double[] {0, 4}, new double[] {0, 10}, List.of());
        Series marks = new Series(Kind.POINTS, "", new double[] {0, 3.9}, new double[] {0, 10}, List.of());

        assertThat(Sparkline.of(rising, Pictures.PLOT.x(), Pictures.PLOT.y(), 8, false))
                .isEqualTo("_.,-=+*#");
        assertThat(Sparkline.of(marks, Pictures.PLOT.x(), Pictures.PLOT.y(), 8, true))
                .isEqualTo("\u2581      \u2588");
        Series level = new Series(Kind.LINE, "", new double[] {0, 4}, new double[] {3, 3}, List.of());
        assertThat(Sparkline.of(level, Pictures.PLOT.x(), Pictures.PLOT.y(), 3, false))
                .isEqualTo("===");
    }

    @Test
    void writesPageAndPictures(@TempDir Path folder) throws IOException {
        Path there = folder.resolve("a folder");
        List<Path> written = new Album(Pictures.POST, "ada", List.of(Pictures.complete())).write(there, true);

        assertThat(written)
                .containsExactly(there.resolve("index.html"), there.resolve("tiny.svg"), there.resolve("tiny.png"));
        assertThat(written).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
