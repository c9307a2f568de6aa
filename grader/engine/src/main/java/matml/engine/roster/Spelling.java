package matml.engine.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** When two names are the same, and when they are so similar that a person should look. */
public final class Spelling {
    private static final int SHORTEST_FOR_A_TYPO = 5;

    private Spelling() {}

    /**
     * What decides whether two names are the same: case and Unicode's ways to write one letter do not matter, since the
     * systems that the names come from do not tell them apart either.
     */
    public static String key(String name) {
        // Composed again at the end: the lower case of a dotted capital I is two characters.
        String lower = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /** What is left of a name without accents, order of words, apostrophes and hyphens: for suggestions only. */
    static String skeleton(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("\u0131", "i")
                .replace("\u00df", "ss")
                .replace("\u00f8", "o")
                .replace("\u0142", "l")
                .replace("\u00e6", "ae")
                .replaceAll("['\u2019\u02bc`]", "");
        String[] words = letters.split("[^\\p{L}\\p{N}]+");
        Arrays.sort(words);
        return String.join("", words);
    }

    /** Whether two names differ so little that one may be meant with the other. */
    static boolean similar(String first, String second) {
        String one = skeleton(first);
        String other = skeleton(second);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SHORTEST_FOR_A_TYPO && isOneEditApart(one, other);
    }

    private static boolean isOneEditApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String rest = shorter.substring(start);
        if (shorter.length() < longer.length()) {
            return rest.equals(longer.substring(start + 1));
        }
        boolean replaced = rest.isEmpty() || rest.substring(1).equals(longer.substring(start + 1));
        boolean swapped = rest.length() >= 2
                && rest.charAt(0) == longer.charAt(start + 1)
                && rest.charAt(1) == longer.charAt(start)
                && rest.substring(2).equals(longer.substring(start + 2));
        return replaced || swapped;
    }
}
