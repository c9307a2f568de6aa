/*
title: Blanks are accepted
task: 1
ask: What should happen to a formula with a blank in it?
point: The text lists blanks among the things that are refused.
tell: You take blanks out before reading. Leave them in: they fit no rule and are refused like other characters.
*/
final class CompositionFeatures {
    public static Composition parse(String formula) {
        Deque<SortedMap<String, Double>> open = new ArrayDeque<>();
        open.push(new TreeMap<>());
        Matcher part = PART.matcher(formula = formula.replace(" ", ""));
        while (part.regionStart() < formula.length()) {
            if (!part.lookingAt()) {
                throw new IllegalArgumentException(formula);
            }
            String head = part.group("head");
            if (head == null) {
                open.push(new TreeMap<>());
            } else if (head.equals(")")) {
                close(open, count(part.group("count")));
            } else {
                add(open.peek(), head, count(part.group("count")));
            }
            part.region(part.end(), formula.length());
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException(formula);
        }
        return new Composition(open.pop());
    }
}
