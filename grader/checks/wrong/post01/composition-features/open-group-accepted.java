/*
title: A parenthesis that is never closed is accepted
task: 2
ask: What is open when your method reaches the end of Ca(OH?
point: The end of the text is the place to ask.
tell: You return a result although a group is still open. Refuse it.
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
        while (open.size() > 1) {
            close(open, 1);
        }
        return new Composition(open.pop());
    }
}
