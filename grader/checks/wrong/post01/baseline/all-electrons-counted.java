/*
title: All electrons are counted
task: 3
contains: [divided-by-the-smallest-amount, f-electrons-counted, halved-once, valence-electrons-without-d]
ask: Which of the 31 electrons of gallium take part in a bond?
point: Inner shells are filled already. The rule is about the outermost s and p shells.
tell: You add up atomic numbers. Add up outerS() + outerP().
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.atomicNumber();
    }
}
