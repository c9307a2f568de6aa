/*
title: No count is taken for a count of 0
task: 1
contains: [one-letter-symbols-first, symbols-looked-up, whole-counts-only]
covers: E2.2
ask: How many silicon atoms are in SiO2?
point: Look at the value that your count has before the first digit is read.
tell: Where no number follows a symbol your count stays 0, and the composition refuses it. An unwritten count is 1.
*/
final class CompositionFeatures {
    private static double count(String written) {
        return written == null ? 0 : Double.parseDouble(written);
    }
}
