/*
title: Open d shells are counted
task: 3
ask: Which shells does the rule of this task name, and what does it say of the d electrons of hafnium?
point: In nature the open d shell of hafnium does take part, and a better rule would know it. This rule counts s and p
  alone.
tell: You count d electrons where the shell is not full. Count outerS() + outerP() for every element.
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.outerS() + element.outerP() + (element.outerD() < 10 ? element.outerD() : 0);
    }
}
