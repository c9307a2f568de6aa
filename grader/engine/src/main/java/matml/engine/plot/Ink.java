package matml.engine.plot;

import java.util.List;
import java.util.Locale;

/**
 * The colours of figures, by day and by night. Those of series are the palette of Okabe and Ito (2002), which people
 * with any kind of colour vision can tell apart; where it is too pale for its ground it is darker or lighter here, so
 * that each has a contrast of at least 3 : 1 (WCAG 2.2, 1.4.11). Shapes and dashes say the same once more.
 */
enum Ink {
    PAPER("#ffffff", "#1d2126"),
    GRID("#e6e4de", "#31363d"),
    FRAME("#6f747c", "#8c939d"),
    TEXT("#23272e", "#e4e6e9"),
    MUTED("#5b616b", "#a5acb6"),
    BLUE("#0072b2", "#56b4e9"),
    VERMILLION("#c44e00", "#f0943a"),
    GREEN("#007f5c", "#2fc49a"),
    PURPLE("#9c4a7c", "#e09cc2"),
    OCHRE("#85660a", "#f0e442"),
    GREY("#4d535c", "#c3c8cf");

    /** The colours of series, in the order in which they are taken. */
    static final List<Ink> SERIES = List.of(BLUE, VERMILLION, GREEN, PURPLE, OCHRE, GREY);

    private final String day;
    private final String night;

    Ink(String day, String night) {
        this.day = day;
        this.night = night;
    }

    /** On white paper, {@code #rrggbb}. */
    String day() {
        return day;
    }

    /** On a dark ground. */
    String night() {
        return night;
    }

    /** How style sheets call it. */
    String key() {
        return "ink-" + name().toLowerCase(Locale.ROOT);
    }
}
