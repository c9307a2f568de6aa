/*
title: d electrons are counted
task: 3
contains: [d-elements-are-metals, divisor-of-two-amounts, open-d-shells-counted]
covers: E3.7
ask: How many electrons does zinc give in ZnS, and how many does your method count?
point: The octet is a filled s and p shell: 2 + 6. d electrons have a shell of their own.
tell: You add outerD() to outerS() and outerP(). Leave it out.
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerS() + element.outerP() + element.outerD();
    }
}
