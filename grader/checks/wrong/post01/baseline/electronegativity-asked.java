/*
title: Another rule: a difference of electronegativities
task: 3
contains: [eight-or-more, f-electrons-counted, halved-once, open-d-shells-counted, valence-electrons-without-d]
ask: Which rule does your method follow, and which one does the task ask for?
point: Ionic bonds do go with gaps, and your rule is a fair one. The expert of this task counts electrons.
tell: You compare electronegativities. Add up outerS() + outerP() over the formula unit and test the sum with % 8.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (String symbol : c.amounts().keySet()) {
            lowest = Math.min(lowest, t.get(symbol).electronegativity());
            highest = Math.max(highest, t.get(symbol).electronegativity());
        }
        return highest - lowest > 0.5;
    }
}
