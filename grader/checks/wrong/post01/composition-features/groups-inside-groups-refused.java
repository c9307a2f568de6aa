/*
title: Groups inside groups are refused
task: 2
ask: What does your method do when a second parenthesis opens before the first is closed?
point: One variable can hold one open group. Prussian blue, Fe4(Fe(CN)6)3, has two at once.
tell: You allow for a single open group. Keep the open groups on a stack, or let the method that reads a group call
  itself for a group inside.
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
                if (open.size() > 1) {
                    throw new IllegalArgumentException(formula);
                }
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
