/*
title: The formula is not reduced
task: 3
contains: [halved-once]
ask: CuAl and Cu2Al2 are the same material. What does your method say about both?
point: Every formula can be multiplied until its sum is a multiple of 8. That is why the rule speaks of the formula
  unit.
tell: You add up electrons for the amounts as they are. Divide all amounts by their largest common divisor first.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
