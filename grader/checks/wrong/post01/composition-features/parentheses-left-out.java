/*
title: The number behind a group goes to its last element only
task: 2
covers: E2.4
ask: Are Ca(OH)2 and CaOH2 the same compound?
point: Without its parentheses a formula says something else.
tell: You read the formula as if the parentheses were not there, so the number belongs to the last element of the group.
  It belongs to all of them.
*/
final class CompositionFeatures {
    public static Composition parse(String formula) {
        int open = 0;
        for (int i = 0; i < formula.length(); i++) {
            open += formula.charAt(i) == '(' ? 1 : formula.charAt(i) == ')' ? -1 : 0;
            if (open < 0) {
                throw new IllegalArgumentException(formula);
            }
        }
        if (open > 0 || formula.contains("()")) {
            throw new IllegalArgumentException(formula);
        }
        String flat = formula.replace("(", "").replace(")", "");
        SortedMap<String, Double> amounts = new TreeMap<>();
        Matcher part = PART.matcher(flat);
        while (part.regionStart() < flat.length()) {
            if (!part.lookingAt()) {
                throw new IllegalArgumentException(formula);
            }
            add(amounts, part.group("head"), count(part.group("count")));
            part.region(part.end(), flat.length());
        }
        return new Composition(amounts);
    }
}
