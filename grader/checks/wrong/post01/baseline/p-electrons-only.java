/*
title: Only p electrons are counted
task: 3
contains: [amounts-ignored, d-and-f-electrons-counted, d-electrons-counted, d-elements-are-metals,
  divided-by-the-smallest-amount, divisor-of-two-amounts, electrons-per-atom, every-atom-by-itself, exactly-eight,
  f-electrons-counted, open-d-shells-counted, valence-electrons-counted, valence-electrons-without-d]
ask: How many outer electrons does gallium have, and how many of them does your method see?
point: The octet has two shells: 2 s electrons and 6 p electrons.
tell: You count outerP() alone. Count outerS() + outerP().
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerP();
    }
}
