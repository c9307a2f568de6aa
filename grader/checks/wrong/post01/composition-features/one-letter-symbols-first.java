/*
title: A shorter symbol is taken where there is such an element
task: 1
covers: E2.1
ask: Carbon exists. Does that make the first letter of CoO a carbon?
point: You look for an element with one letter before you look at the letter behind it.
tell: You take a capital letter alone wherever an element has that name, and its small letter is left over. Take the
  small letter first: a symbol is as long as it can be.
*/
import matml.materials.ElementTable;

final class CompositionFeatures {
    private static final Pattern COUNT = Pattern.compile("\\d+(\\.\\d+)?");

    public static Composition parse(String formula) {
        Deque<SortedMap<String, Double>> open = new ArrayDeque<>();
        open.push(new TreeMap<>());
        int at = 0;
        while (at < formula.length()) {
            char letter = formula.charAt(at);
            if (letter == '(') {
                open.push(new TreeMap<>());
                at++;
                continue;
            }
            String head = String.valueOf(letter);
            boolean element = ElementTable.standard().contains(head);
            boolean small = at + 1 < formula.length() && Character.isLowerCase(formula.charAt(at + 1));
            if (letter != ')' && !element && small) {
                head = formula.substring(at, at + 2);
            }
            at += head.length();
            Matcher number = COUNT.matcher(formula).region(at, formula.length());
            String written = number.lookingAt() ? number.group() : null;
            at += written == null ? 0 : written.length();
            if (letter == ')') {
                close(open, count(written));
            } else if (Character.isUpperCase(letter)) {
                add(open.peek(), head, count(written));
            } else {
                throw new IllegalArgumentException(formula);
            }
        }
        if (open.size() > 1) {
            throw new IllegalArgumentException(formula);
        }
        return new Composition(open.pop());
    }
}
