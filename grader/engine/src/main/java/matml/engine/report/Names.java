package matml.engine.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How those in a class are called on its page.
 *
 * @param labels short labels that stand for names while these are hidden, by name
 * @param hidden whether the page must not hold a name at all: then submissions are called by their labels already
 */
public record Names(Map<String, String> labels, boolean hidden) {
    public Names {
        labels = Map.copyOf(labels);
    }

    /** Names are shown; labels are numbers in the order given. */
    static Names numbered(Collection<String> names) {
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.putIfAbsent(name, "no. " + (labels.size() + 1)));
        return new Names(labels, false);
    }

    /** What stands for a name. */
    public String label(String name) {
        return labels.getOrDefault(name, "somebody");
    }
}
