package matml.engine.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.course.Course.Post;
import matml.engine.report.Html;
import matml.engine.report.Text;
import matml.engine.result.Verdict;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;

/**
 * The figures of a post as one page: nothing from elsewhere, no script, readable on a phone, by night and on paper. Each
 * picture has its numbers in a table beside it.
 */
final class PlotPage {
    private static final String RULES = "plot.css";

    /** A longer table is thinned out evenly: it is there to read values, not to take data along. */
    private static final int MOST_ROWS = 60;

    private PlotPage() {}

    /**
     * @param who whose code it is
     */
    static String of(Post post, String who, List<Picture> pictures) {
        Html html = Html.page("What the code of " + Text.line(who) + " learned: " + post.id(), "one", rules());
        header(post, who, pictures, html);
        html.open("main");
        Map<String, List<Picture>> byExercise = new LinkedHashMap<>();
        pictures.forEach(each -> byExercise
                .computeIfAbsent(each.exercise(), exercise -> new ArrayList<>())
                .add(each));
        byExercise.forEach((exercise, some) -> {
            html.open("section").element("h2", exercise);
            some.forEach(picture -> figure(picture, html));
            html.close();
        });
        html.close().open("footer");
        html.element("h2", "How these were made");
        html.element(
                "p",
                "Every line and every mark that says \"your\" was computed by the code of this submission, in a Java of"
                        + " its own with a limit on time and memory; the data are those of the course. Axes are the same"
                        + " for everybody. After a change of the code, draw again:");
        html.open("p").element("code", "./matml plot " + post.id()).close();
        return html.end();
    }

    private static void header(Post post, String who, List<Picture> pictures, Html html) {
        html.open("header", "class", "top");
        html.element("p", "matml plot, " + post.id(), "class", "kicker");
        html.element("h1", "What your code learned");
        html.open("p", "class", "score").text(post.title()).close();
        html.open("p", "class", "muted")
                .text("Code of")
                .element("bdi", Text.line(who))
                .close();
        long drawn = pictures.stream()
                .filter(each -> each.verdict() == Verdict.PASSED)
                .count();
        html.open("p", "class", "next");
        if (drawn == pictures.size()) {
            html.text(drawn == 1 ? "The figure is drawn." : "All " + drawn + " figures are drawn.");
        } else {
            Picture first = pictures.stream()
                    .filter(each -> each.verdict() != Verdict.PASSED)
                    .findFirst()
                    .orElseThrow();
            html.text(drawn + " of " + pictures.size() + " figures drawn.").element("strong", "Next:");
            html.text(first.problem()).text(PlotText.step(first)).element("code", first.next());
        }
        html.close();
        html.open("nav", "aria-label", "Figures").open("ol", "class", "contents");
        for (Picture each : pictures) {
            html.open("li").element("a", each.plot().title(), "href", "#" + id(each));
            status(each, html);
            html.close();
        }
        html.close().close().close();
    }

    private static void status(Picture picture, Html html) {
        html.element("span", picture.status(), "class", "status " + tone(picture));
    }

    private static String tone(Picture picture) {
        return switch (picture.verdict()) {
            case PASSED -> "good";
            case NOT_ATTEMPTED -> "quiet";
            default -> "bad";
        };
    }

    private static String id(Picture picture) {
        return "figure-" + picture.plot().method();
    }

    private static void figure(Picture picture, Html html) {
        String id = id(picture);
        html.open("figure", "class", "exercise", "id", id, "aria-labelledby", id + "-heading");
        html.element("h3", picture.plot().title(), "id", id + "-heading");
        html.add(SvgCanvas.inPage(picture, Drawing.Size.WIDE, id + "-wide", "wide-only"));
        html.add(SvgCanvas.inPage(picture, Drawing.Size.NARROW, id + "-narrow", "narrow-only"));
        html.open("figcaption").element("p", picture.plot().text());
        picture.sentences().forEach(each -> html.element("p", each, "class", "finding"));
        picture.remarks().forEach(each -> html.element("p", each, "class", "muted"));
        if (!picture.problem().isEmpty()) {
            html.open("p", "class", "next");
            html.element("span", picture.status() + ":", "class", "status " + tone(picture));
            html.text(picture.problem()).text(PlotText.step(picture)).element("code", picture.next());
            html.close();
        }
        html.close();
        data(picture, html);
        html.close();
    }

    private static void data(Picture picture, Html html) {
        List<List<Series>> tables = tables(picture);
        if (tables.isEmpty()) {
            return;
        }
        html.open("details", "class", "data")
                .element("summary", "The numbers of \"" + picture.plot().title() + "\"");
        for (int i = 0; i < tables.size(); i++) {
            table(picture, tables.get(i), id(picture) + "-table-" + (i + 1), html);
        }
        html.close();
    }

    /** Series at the same places share a table. */
    private static List<List<Series>> tables(Picture picture) {
        List<List<Series>> tables = new ArrayList<>();
        for (Series each : picture.series()) {
            if (each.kind() == Kind.LINKS || each.kind() == Kind.DIAGONAL || each.x().length == 0) {
                continue;
            }
            List<Series> fits = tables.stream()
                    .filter(table -> each.kind() == Kind.LINE
                            && table.get(0).kind() == Kind.LINE
                            && Arrays.equals(table.get(0).x(), each.x()))
                    .findFirst()
                    .orElse(null);
            if (fits == null) {
                tables.add(new ArrayList<>(List.of(each)));
            } else {
                fits.add(each);
            }
        }
        return tables;
    }

    private static void table(Picture picture, List<Series> columns, String id, Html html) {
        Series first = columns.get(0);
        int rows = first.x().length;
        int every = (rows + MOST_ROWS - 1) / MOST_ROWS;
        boolean named = !first.names().isEmpty();
        String what = columns.size() == 1
                ? first.label()
                : Numbers.title(picture.plot().y());
        // A group: thirty landmarks would be none.
        html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-labelledby", id);
        html.open("table");
        html.element(
                "caption", what + (every == 1 ? "" : ", every " + ordinal(every) + " of " + rows + " rows"), "id", id);
        html.open("thead").open("tr");
        if (named) {
            html.element("th", "name", "scope", "col");
        }
        if (first.kind() != Kind.LEVEL) {
            html.element("th", Numbers.title(picture.plot().x()), "scope", "col", "class", "number");
        }
        if (first.kind() != Kind.MOMENT) {
            for (Series each : columns) {
                String label =
                        columns.size() == 1 ? Numbers.title(picture.plot().y()) : each.label();
                html.element("th", label, "scope", "col", "class", "number");
            }
        }
        html.close().close().open("tbody");
        for (int i = 0; i < rows; i += every) {
            html.open("tr");
            if (named) {
                html.element("th", first.names().get(i), "scope", "row");
            }
            if (first.kind() != Kind.LEVEL) {
                html.element("td", Numbers.text(first.x()[i]), "class", "number");
            }
            if (first.kind() != Kind.MOMENT) {
                for (Series each : columns) {
                    html.element("td", Numbers.text(each.y()[i]), "class", "number");
                }
            }
            html.close();
        }
        html.close().close().close();
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen ? "th" : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th");
    }

    private static String rules() {
        try (InputStream in = PlotPage.class.getResourceAsStream(RULES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n") + SvgCanvas.rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
