/*
title: Elements without a count are lost
task: 1
covers: E2.2
ask: Which elements does your method find in SiO2?
point: A count is optional. Does your method also stop at symbols that have none?
tell: You only collect symbols that are followed by a number. Where there is none, the count is 1.
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
            } else if (part.group("count") != null) {
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
