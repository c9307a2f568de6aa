/*
title: d and f electrons are counted
task: 3
contains: [d-electrons-counted, d-elements-are-metals, divisor-of-two-amounts, f-electrons-counted,
  open-d-shells-counted]
covers: E3.7
ask: How many electrons does europium give in EuO, and how many does your method count?
point: The octet is a filled s and p shell: 2 + 6. d and f electrons have shells of their own.
tell: You add outerD() and outerF() to outerS() and outerP(). Leave them out.
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerS() + element.outerP() + element.outerD() + element.outerF();
    }
}
