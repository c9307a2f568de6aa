/*
title: f electrons are counted
task: 3
ask: How many electrons does europium give in EuO, and how many does your method count?
point: The octet is a filled s and p shell: 2 + 6. f electrons have a shell of their own.
tell: You add outerF() to outerS() and outerP(). Leave it out.
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerS() + element.outerP() + element.outerF();
    }
}
