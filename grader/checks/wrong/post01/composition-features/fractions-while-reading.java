/*
title: Atomic fractions instead of amounts
task: 1
ask: Which amounts does your method return for Cu2ZnSnS4?
point: A composition holds amounts as they are written; fractions are worked out where they are needed.
tell: You divide the counts by their sum. Return them as they are written.
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
                add(open.peek(), head, count(part.group("count")));
            }
            part.region(part.end(), formula.length());
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException(formula);
        }
        Composition whole = new Composition(open.pop());
        SortedMap<String, Double> fractions = new TreeMap<>();
        whole.amounts().keySet().forEach(symbol -> fractions.put(symbol, whole.fraction(symbol)));
        return new Composition(fractions);
    }
}
