package matml.materials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements by symbol, and their properties by name. Immutable.
 *
 * <p>{@link #standard()} holds hydrogen to plutonium (Z = 1 to 94): standard atomic weights of the IUPAC,
 * electronegativities on Pauling's scale as in the CRC Handbook, covalent radii of Cordero et al., Dalton Trans. 2008,
 * 2832 (doi:10.1039/B801115J).
 */
public final class ElementTable {
    private static final List<String> PROPERTIES =
            List.of("atomicNumber", "period", "electronegativity", "covalentRadius", "mass", "valenceElectrons");

    private final List<Element> elements;
    private final Map<String, Element> bySymbol;

    private ElementTable(Collection<Element> elements) {
        List<Element> sorted = new ArrayList<>(elements);
        sorted.sort(new ByAtomicNumber());
        this.elements = List.copyOf(sorted);
        this.bySymbol = new HashMap<>();
        for (Element element : sorted) {
            if (bySymbol.put(element.symbol(), element) != null) {
                throw new IllegalArgumentException("the element " + element.symbol() + " is in the table twice");
            }
        }
    }

    /** The periodic table of the course: 94 elements, read once. */
    public static ElementTable standard() {
        return Standard.TABLE;
    }

    /**
     * A table of one's own.
     *
     * @throws IllegalArgumentException if two elements have the same symbol
     * @throws NullPointerException if an element is null
     */
    public static ElementTable of(Collection<Element> elements) {
        return new ElementTable(elements);
    }

    /**
     * The names that {@link #value} understands, in the order in which features are made from them: atomicNumber,
     * period, electronegativity, covalentRadius, mass, valenceElectrons.
     */
    public List<String> properties() {
        return PROPERTIES;
    }

    /** Whether the table has this element. */
    public boolean contains(String symbol) {
        return bySymbol.containsKey(symbol);
    }

    /**
     * The element with this symbol.
     *
     * @throws IllegalArgumentException if the table has none; the message names the symbol
     */
    public Element get(String symbol) {
        Element element = bySymbol.get(symbol);
        if (element == null) {
            throw new IllegalArgumentException("the table has no element \"" + symbol + "\"");
        }
        return element;
    }

    /**
     * A property of an element, as a number.
     *
     * @param symbol such as "Ga"
     * @param property one of {@link #properties()}; the mass is in u, the radius in pm
     * @return the value; NaN where the table has none
     * @throws IllegalArgumentException if the element or the property is unknown
     */
    public double value(String symbol, String property) {
        Element element = get(symbol);
        return switch (property) {
            case "atomicNumber" -> element.atomicNumber();
            case "period" -> element.period();
            case "electronegativity" -> element.electronegativity();
            case "covalentRadius" -> element.covalentRadius();
            case "mass" -> element.atomicMass();
            case "valenceElectrons" -> element.valenceElectrons();
            default ->
                throw new IllegalArgumentException(
                        "there is no property \"" + property + "\", only " + String.join(", ", PROPERTIES));
        };
    }

    /** All elements, by atomic number. */
    public List<Element> elements() {
        return elements;
    }

    @Override
    public String toString() {
        return "ElementTable of " + elements.size() + " elements";
    }

    /** A class, not a lambda: the first lambda of a fresh JVM costs more than reading the table. */
    private static final class ByAtomicNumber implements Comparator<Element> {
        @Override
        public int compare(Element one, Element other) {
            return Integer.compare(one.atomicNumber(), other.atomicNumber());
        }
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final ElementTable TABLE = read();

        private static ElementTable read() {
            List<Element> elements = new ArrayList<>();
            for (Csv.Row row : Csv.read("elements.csv")) {
                elements.add(element(row));
            }
            return new ElementTable(elements);
        }

        private static Element element(Csv.Row row) {
            return new Element(
                    row.whole("number"),
                    row.text("symbol"),
                    row.text("name"),
                    row.whole("period"),
                    row.wholeIfAny("group"),
                    row.number("mass"),
                    row.number("electronegativity"),
                    row.number("covalent_radius"),
                    row.whole("valence_electrons"),
                    row.whole("outer_s"),
                    row.whole("outer_p"),
                    row.whole("outer_d"),
                    row.whole("outer_f"),
                    row.text("configuration"),
                    row.text("note"));
        }
    }
}
