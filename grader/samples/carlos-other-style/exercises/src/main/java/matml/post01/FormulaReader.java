package matml.post01;

import java.util.HashMap;
import java.util.Map;

// formula := part+      part := (symbol | "(" formula ")") number?
final class FormulaReader {
    private final String text;
    private int position = 0;

    FormulaReader(String text) {
        this.text = text;
    }

    Map<String, Double> whole() {
        Map<String, Double> all = formula();
        if (position < text.length()) {
            throw stuck();
        }
        return all;
    }

    private Map<String, Double> formula() {
        Map<String, Double> all = new HashMap<>();
        do {
            Map<String, Double> part;
            if (eat("\\(") != null) {
                part = formula();
                if (eat("\\)") == null) {
                    throw stuck();
                }
            } else {
                String symbol = eat("[A-Z][a-z]?");
                if (symbol == null) {
                    throw stuck();
                }
                part = Map.of(symbol, 1.0);
            }
            String number = eat("[0-9]+(\\.[0-9]+)?");
            double times = number == null ? 1 : Double.parseDouble(number);
            if (times == 0) {
                throw stuck();
            }
            part.forEach((symbol, n) -> all.merge(symbol, n * times, Double::sum));
        } while (position < text.length() && text.charAt(position) != ')');
        return all;
    }

    private String eat(String regex) {
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile(regex).matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher.group();
    }

    private IllegalArgumentException stuck() {
        return new IllegalArgumentException("cannot read '" + text + "' from position " + position);
    }
}
