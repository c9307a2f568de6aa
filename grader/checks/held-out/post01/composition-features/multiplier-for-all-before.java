/*
style: a recursive method that reads character by character
*/
final class CompositionFeatures {
    public static Composition parse(String formula) {
        return new Composition(group(formula, new int[1], false));
    }

    private static SortedMap<String, Double> group(String text, int[] at, boolean inside) {
        SortedMap<String, Double> amounts = new TreeMap<>();
        while (at[0] < text.length() && text.charAt(at[0]) != ')') {
            char letter = text.charAt(at[0]++);
            if (letter == '(') {
                SortedMap<String, Double> inner = group(text, at, true);
                double times = number(text, at);
                inner.forEach((symbol, amount) -> amounts.merge(symbol, amount, Double::sum));
                amounts.keySet().forEach(symbol -> amounts.put(symbol, times * amounts.get(symbol)));
            } else if (letter >= 'A' && letter <= 'Z') {
                String symbol = String.valueOf(letter);
                if (at[0] < text.length() && text.charAt(at[0]) >= 'a' && text.charAt(at[0]) <= 'z') {
                    symbol += text.charAt(at[0]++);
                }
                amounts.merge(symbol, number(text, at), Double::sum);
            } else {
                throw new IllegalArgumentException("what is " + letter + "?");
            }
        }
        if (inside != at[0] < text.length()) {
            throw new IllegalArgumentException("a parenthesis without its partner");
        }
        if (inside && amounts.isEmpty()) {
            throw new IllegalArgumentException("an empty group");
        }
        at[0] += inside ? 1 : 0;
        return amounts;
    }

    private static double number(String text, int[] at) {
        int from = at[0];
        digits(text, at);
        if (at[0] > from && at[0] + 1 < text.length() && text.charAt(at[0]) == '.' && digit(text, at[0] + 1)) {
            at[0]++;
            digits(text, at);
        }
        if (at[0] == from) {
            return 1;
        }
        double count = Double.parseDouble(text.substring(from, at[0]));
        if (count == 0) {
            throw new IllegalArgumentException("zero times");
        }
        return count;
    }

    private static void digits(String text, int[] at) {
        while (digit(text, at[0])) {
            at[0]++;
        }
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
