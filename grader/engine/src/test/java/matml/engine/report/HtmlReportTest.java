package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import matml.engine.result.Result;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages are read by everybody: by eye, ear, phone and printer. They are well-formed XML, so they can be asked. */
class HtmlReportTest {
    private static final Reports REPORTS = new Reports(Style.PLAIN);
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "h1", "h2",
            "h3", "h4", "h5", "p", "span", "bdi", "strong", "a", "code", "ul", "ol", "li", "dl", "dt", "dd", "table",
            "caption", "nav", "script", "thead", "tbody", "tr", "th", "td", "details", "summary", "svg", "rect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "href",
            "scope",
            "open",
            "role",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "tabindex",
            "viewBox",
            "preserveAspectRatio",
            "width",
            "height");

    @Test
    void pagesAreWellFormedAndHoldNothingOfAStudentsMaking() throws Exception {
        for (String page : pages()) {
            for (Element element : elements(parse(page), "*")) {
                assertThat(ELEMENTS).contains(element.getTagName());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertThat(ATTRIBUTES)
                            .contains(element.getAttributes().item(i).getNodeName());
                }
            }
            assertThat(page).doesNotContain("\u0000", "\u001b", "\u202E", "http://www", "src=", "url(");
        }
    }

    /** Only the page of a class has a script: ours, by the hash that the page's policy names. */
    @Test
    void noScriptRunsButTheOneThatSortsAndHides() throws Exception {
        String ours = Html.resource("class.js");
        for (String page : pages()) {
            List<Element> scripts = elements(parse(page), "script");
            String policy = elements(parse(page), "meta").stream()
                    .map(each -> each.getAttribute("content"))
                    .filter(each -> each.startsWith("default-src"))
                    .findFirst()
                    .orElseThrow();
            assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-");
            if (page.contains("<h1>Class report</h1>")) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(ours.getBytes(StandardCharsets.UTF_8));
                assertThat(scripts).singleElement().satisfies(script -> assertThat(script.getTextContent())
                        .isEqualTo(ours));
                assertThat(policy)
                        .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
            } else {
                assertThat(scripts).isEmpty();
                assertThat(policy).doesNotContain("script-src");
            }
        }
        assertThat(ours).doesNotContain("innerHTML", "eval", "fetch", "import(");
    }

    @Test
    void headingsAreInOrder() throws Exception {
        for (String page : pages()) {
            int before = 0;
            int first = 0;
            for (Element element : elements(parse(page), "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(before + 1);
                    assertThat(element.getTextContent()).isNotBlank();
                    before = level;
                    first += level == 1 ? 1 : 0;
                }
            }
            assertThat(first).isEqualTo(1);
        }
    }

    @Test
    void tablesPicturesAndLinksSayWhatTheyAre() throws Exception {
        for (String page : pages()) {
            Document document = parse(page);
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
            assertThat(elements(document, "title").get(0).getTextContent()).isNotBlank();
            assertThat(elements(document, "main")).hasSize(1);
            assertThat(elements(document, "th")).allSatisfy(header -> assertThat(header.getAttribute("scope"))
                    .isIn("col", "row"));
            assertThat(elements(document, "table")).allSatisfy(table -> assertThat(
                            table.getElementsByTagName("caption").getLength())
                    .isEqualTo(1));
            assertThat(elements(document, "svg")).allSatisfy(picture -> assertThat(
                            picture.getAttribute("aria-label") + picture.getAttribute("aria-hidden"))
                    .isNotEmpty());
            Set<String> ids = new HashSet<>();
            for (Element element : elements(document, "*")) {
                if (element.hasAttribute("id")) {
                    assertThat(ids.add(element.getAttribute("id"))).isTrue();
                }
            }
            for (Element link : elements(document, "a")) {
                String target = link.getAttribute("href");
                assertThat(link.getTextContent()).isNotBlank();
                if (target.startsWith("#")) {
                    assertThat(ids).contains(target.substring(1));
                } else {
                    assertThat(target).matches("[A-Za-z0-9._%-]+\\.html").doesNotContain("..");
                }
            }
        }
    }

    @Test
    void pagesSayWhatToDoNext() throws Exception {
        for (String page : pages()) {
            assertThat(parse(page).getDocumentElement().getTextContent()).contains("Next:");
        }
    }

    /** Text and background differ as WCAG AA asks for (4.5 : 1), by day and by night. */
    @Test
    void contrast() throws IOException {
        String page = REPORTS.text("html", Samples.complete(), Audience.STUDENT);
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher blocks = Pattern.compile(":root \\{([^}]*--page[^}]*)}").matcher(page);
        while (blocks.find()) {
            Map<String, String> theme = new HashMap<>();
            Matcher colours = Pattern.compile("--(\\w+): (#[0-9a-f]{6})").matcher(blocks.group(1));
            while (colours.find()) {
                theme.put(colours.group(1), colours.group(2));
            }
            themes.add(theme);
        }
        assertThat(themes).hasSize(3);
        for (Map<String, String> theme : themes) {
            for (String text : List.of("text", "muted", "link", "good", "part", "bad")) {
                for (String ground : List.of("page", "card", "note", "code")) {
                    assertThat(contrast(theme.get(text), theme.get(ground)))
                            .as(text + " on " + ground + " of " + theme)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(contrast(theme.get("fill"), theme.get("track"))).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void fileNames() {
        assertThat(FileNames.of("anna-berg")).isEqualTo("anna-berg");
        for (String name :
                List.of("../../etc/passwd", "a/b", "A", "con", "index", "", "x".repeat(300), "\u674e".repeat(99))) {
            assertThat(FileNames.of(name))
                    .isNotEmpty()
                    .doesNotContain("/", "\\", ".")
                    .hasSizeLessThan(61);
        }
        assertThat(FileNames.of("Anna")).isNotEqualToIgnoringCase(FileNames.of("anna"));
        assertThat(FileNames.of("a b")).isNotEqualTo(FileNames.of("a-b")).isNotEqualTo(FileNames.of("a/b"));
        assertThat(FileNames.link("Zo\u00eb 1.html")).isEqualTo("Zo%C3%AB%201.html");
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Result result : Samples.all()) {
            pages.add(REPORTS.text("html", result, Audience.STUDENT));
            pages.add(REPORTS.text("html", result, Audience.STAFF));
        }
        pages.add(REPORTS.text("html", Samples.summary()));
        pages.add(REPORTS.text("html", ClassSummary.of(List.of(), Map.of("a<b", "It is <empty>."))));
        pages.add(REPORTS.text("html", Samples.everything()));
        pages.add(REPORTS.text("html", Samples.everything().with(new Names(Map.of(), true))));
        return pages;
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
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
