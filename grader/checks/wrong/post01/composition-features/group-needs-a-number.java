/*
title: A group without a number is refused
task: 2
ask: What does (AlSi3) without a number mean?
point: What holds for symbols holds for groups.
tell: Your method insists on a number behind a closing parenthesis. Where there is none it is 1.
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
                close(open, Double.parseDouble(part.group("count")));
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
