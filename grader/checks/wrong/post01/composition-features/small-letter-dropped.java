/*
title: Only the first letter of a symbol is read
task: 1
covers: E2.1
ask: Which elements does your method find in CoO, and which in CO?
point: A small letter belongs to the capital before it. What happens to the o of Co in your loop?
tell: You take every capital letter as a symbol and pass over the small one behind it, so Co becomes C. Read the small
  letter, if there is one, into the symbol.
*/
final class CompositionFeatures {
    public static Composition parse(String formula) {
        Deque<SortedMap<String, Double>> open = new ArrayDeque<>();
        open.push(new TreeMap<>());
        Matcher part = PART.matcher(formula);
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
                add(open.peek(), head.substring(0, 1), count(part.group("count")));
            }
            part.region(part.end(), formula.length());
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException(formula);
        }
        return new Composition(open.pop());
    }
}
