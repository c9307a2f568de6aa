package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every format makes of the samples, word for word; see {@link Golden}. */
class GoldenReportsTest {
    private static final Reports REPORTS = new Reports(Style.PLAIN);

    @Test
    void completeWork() throws IOException {
        for (String format : REPORTS.names()) {
            check("complete", format, REPORTS.text(format, Samples.complete(), Audience.STUDENT));
        }
    }

    @Test
    void halfDone() throws IOException {
        for (String format : REPORTS.names()) {
            check("half", format, REPORTS.text(format, Samples.half(), Audience.STUDENT));
        }
    }

    @Test
    void halfDoneForStaff() throws IOException {
        Golden.check("half-staff.txt", REPORTS.text("text", Samples.half(), Audience.STAFF));
        Golden.check("half-staff.md", REPORTS.text("md", Samples.half(), Audience.STAFF));
    }

    @Test
    void hostileTexts() throws IOException {
        for (String format : REPORTS.names()) {
            if (!REPORTS.extension(format).equals("json")) {
                check("hostile", format, REPORTS.text(format, Samples.hostile(), Audience.STUDENT));
            }
        }
    }

    @Test
    void emptyResult() throws IOException {
        Golden.check("empty.txt", REPORTS.text("text", Samples.empty(), Audience.STUDENT));
    }

    @Test
    void wholeClass() throws IOException {
        for (String format : REPORTS.classNames()) {
            checkClass("class", format, Samples.summary());
        }
    }

    /** A roster, marks, practice and findings: what {@code report} knows. */
    @Test
    void wholeClassWithMarks() throws IOException {
        for (String format : List.of("html", "csv", "json")) {
            checkClass("class-marks", format, Samples.everything());
        }
    }

    /** Turkish has two letters i: a careless toUpperCase or %d shows there. */
    @Test
    void locale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale :
                    new Locale[] {Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab")}) {
                Locale.setDefault(locale);
                completeWork();
                halfDone();
                halfDoneForStaff();
                hostileTexts();
                wholeClass();
                wholeClassWithMarks();
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** No format says what a feeling of failure is made of. */
    @Test
    void tone() throws IOException {
        for (String format : REPORTS.names()) {
            String text = REPORTS.text(format, Samples.half(), Audience.STUDENT).toLowerCase(Locale.ROOT);
            assertThat(text).doesNotContainPattern("\\b(just|simply|obviously|easy|trivial|unfortunately)\\b");
        }
    }

    /** As it is in a file. Line ends of CSV are those of Windows; git may store them otherwise. */
    private static void checkClass(String name, String format, ClassSummary summary) throws IOException {
        String file = name + "." + (format.equals("text") ? "txt" : format);
        byte[] bytes = REPORTS.text(format, summary).getBytes(StandardCharsets.UTF_8);
        Golden.check(file, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static void check(String name, String format, String text) throws IOException {
        String ending = REPORTS.extension(format);
        boolean first = REPORTS.names().stream()
                .filter(each -> REPORTS.extension(each).equals(ending))
                .findFirst()
                .orElseThrow()
                .equals(format);
        Golden.check(first ? name + "." + ending : name + "-" + format + "." + ending, text);
    }
}
