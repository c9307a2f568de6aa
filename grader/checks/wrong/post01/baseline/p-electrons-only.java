/*
title: Only p electrons are counted
task: 3
ask: How many outer electrons does gallium have, and how many of them does your method see?
point: The octet has two shells: 2 s electrons and 6 p electrons.
tell: You count outerP() alone. Count outerS() + outerP().
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerP();
    }
}
