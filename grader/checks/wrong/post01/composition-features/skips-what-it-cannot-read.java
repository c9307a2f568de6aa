/*
title: Characters that belong to nothing are passed over
task: 1
contains: [blanks-removed, blanks-trimmed]
ask: What does your method make of gaAs?
point: `find` looks for the next match and says nothing of what lies between.
tell: Your method jumps over what it cannot read, so a mistyped formula becomes another material. Insist that each
  piece begins where the last one ended, and refuse the rest.
*/
final class CompositionFeatures {
    public static Composition parse(String formula) {
        Deque<SortedMap<String, Double>> open = new ArrayDeque<>();
        open.push(new TreeMap<>());
        Matcher part = PART.matcher(formula);
        while (part.regionStart() < formula.length()) {
            if (!part.find()) {
                break;
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
