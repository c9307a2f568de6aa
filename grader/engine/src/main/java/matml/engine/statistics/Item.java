package matml.engine.statistics;

import com.google.gson.annotations.SerializedName;
import matml.engine.result.Result.Visibility;

/**
 * What a check tells of those who take it. Sources: M. J. Allen and W. M. Yen, Introduction to Measurement Theory (1979),
 * chapter 6; R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement, 5th edition (1991), chapter 13.
 *
 * @param exercise the exercise's id
 * @param id the check's id
 * @param attempted submissions on whose code it was run
 * @param passed how many of them passed
 * @param difficulty {@code passed / attempted}, 0 (hard) to 1 (easy); null if nobody attempted it
 * @param discrimination the correlation between passing it and the points in all other checks (corrected item-total,
 *     point-biserial), over those who attempted it, -1 to 1; null if fewer than {@value #FEWEST} did, or if one of the two
 *     is the same for all
 */
public record Item(
        String exercise,
        boolean quiz,
        int task,
        String id,
        String title,
        Visibility visibility,
        int max,
        int attempted,
        int passed,
        Double difficulty,
        Double discrimination,
        Remark remark) {
    /** With fewer nothing is said. */
    public static final int FEWEST = 5;

    /** From here on a correlation is taken for one, on either side of zero. */
    public static final double WEAKEST = 0.1;

    /** What to notice. The first ones are the first to look at. */
    public enum Remark {
        @SerializedName("good students fail it")
        GOOD_STUDENTS_FAIL("good students fail it"),
        @SerializedName("nobody passes")
        NOBODY_PASSES("nobody passes"),
        @SerializedName("separates nobody")
        SEPARATES_NOBODY("separates nobody"),
        @SerializedName("everybody passes")
        EVERYBODY_PASSES("everybody passes"),
        @SerializedName("")
        NONE(""),
        @SerializedName("no telling: all have the same points elsewhere")
        ALL_ALIKE("no telling: all have the same points elsewhere"),
        @SerializedName("no telling: fewer than " + FEWEST + " tried it")
        TOO_FEW("no telling: fewer than " + FEWEST + " tried it");

        private final String words;

        Remark(String words) {
            this.words = words;
        }

        /** The remark as people and documents read it. */
        @Override
        public String toString() {
            return words;
        }

        /** Whether the check deserves a look. */
        public boolean isNoteworthy() {
            return ordinal() < NONE.ordinal();
        }
    }

    /** What to notice of a check. */
    static Remark remark(int attempted, int passed, Double discrimination) {
        if (attempted < FEWEST) {
            return Remark.TOO_FEW;
        }
        if (passed == 0) {
            return Remark.NOBODY_PASSES;
        }
        if (passed == attempted) {
            return Remark.EVERYBODY_PASSES;
        }
        if (discrimination == null) {
            return Remark.ALL_ALIKE;
        }
        if (discrimination <= -WEAKEST) {
            return Remark.GOOD_STUDENTS_FAIL;
        }
        return discrimination < WEAKEST ? Remark.SEPARATES_NOBODY : Remark.NONE;
    }
}
