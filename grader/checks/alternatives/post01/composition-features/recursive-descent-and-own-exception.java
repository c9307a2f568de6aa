/*
style: a reader that calls itself for every group, character by character; an exception type of its own; features from
  arrays of fractions and values
*/
import java.util.Map;

final class CompositionFeatures {
    public static Composition parse(String formula) {
        return new Composition(new Reader(formula).read());
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        TreeMap<String, Double> read() {
            TreeMap<String, Double> all = group();
            if (at < text.length()) {
                throw new UnreadableException("unexpected " + text.charAt(at) + " in " + text);
            }
            return all;
        }

        private TreeMap<String, Double> group() {
            TreeMap<String, Double> amounts = new TreeMap<>();
            while (at < text.length() && text.charAt(at) != ')') {
                Map<String, Double> piece = text.charAt(at) == '(' ? parenthesis() : Map.of(symbol(), 1.0);
                double count = count();
                piece.forEach((symbol, amount) -> amounts.merge(symbol, count * amount, (one, more) -> more + one));
            }
            if (amounts.isEmpty()) {
                throw new UnreadableException("no elements in " + text);
            }
            return amounts;
        }

        private Map<String, Double> parenthesis() {
            at++;
            Map<String, Double> inner = group();
            if (at == text.length()) {
                throw new UnreadableException("no closing parenthesis in " + text);
            }
            at++;
            return inner;
        }

        private String symbol() {
            int from = at;
            if (!within('A', 'Z')) {
                throw new UnreadableException("no symbol at " + at + " in " + text);
            }
            at++;
            if (within('a', 'z')) {
                at++;
            }
            return text.substring(from, at);
        }

        private double count() {
            int from = at;
            digits();
            if (at > from && at < text.length() && text.charAt(at) == '.') {
                at++;
                digits();
            }
            double count = at == from ? 1 : Double.parseDouble(text.substring(from, at));
            if (!(count > 0)) {
                throw new UnreadableException("a count of 0 in " + text);
            }
            return count;
        }

        private void digits() {
            while (within('0', '9')) {
                at++;
            }
        }

        private boolean within(char first, char last) {
            return at < text.length() && first <= text.charAt(at) && text.charAt(at) <= last;
        }
    }

    public static double[] features(Composition c, ElementTable table) {
        String[] symbols = c.amounts().keySet().toArray(new String[0]);
        double total = 0;
        for (String symbol : symbols) {
            total += c.amounts().get(symbol);
        }
        List<String> properties = table.properties();
        double[] features = new double[3 * properties.size()];
        for (int p = 0; p < properties.size(); p++) {
            double[] values = new double[symbols.length];
            double sum = 0;
            for (int i = 0; i < symbols.length; i++) {
                values[i] = table.value(symbols[i], properties.get(p));
                if (values[i] != values[i]) {
                    throw new UnreadableException(properties.get(p) + " is unknown for " + symbols[i]);
                }
                sum += c.amounts().get(symbols[i]) * values[i];
            }
            features[3 * p] = sum / total;
            double smallest = values[0];
            double largest = values[0];
            for (int i = 0; i < symbols.length; i++) {
                features[3 * p + 1] += c.amounts().get(symbols[i]) * Math.abs(features[3 * p] - values[i]) / total;
                smallest = Math.min(smallest, values[i]);
                largest = Math.max(largest, values[i]);
            }
            features[3 * p + 2] = largest - smallest;
        }
        return features;
    }
}

final class UnreadableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
