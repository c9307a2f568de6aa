/*
title: Only s electrons are counted
task: 3
contains: [d-elements-are-metals, divided-by-the-smallest-amount, divisor-of-two-amounts, electrons-per-atom,
  exactly-eight, f-electrons-counted, valence-electrons-without-d]
ask: How many outer electrons does oxygen have, and how many of them does your method see?
point: The octet has two shells: 2 s electrons and 6 p electrons.
tell: You count outerS() alone. Count outerS() + outerP().
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerS();
    }
}
