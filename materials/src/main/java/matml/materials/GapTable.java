package matml.materials;

import java.util.ArrayList;
import java.util.List;
import matml.ml.Dataset;

/**
 * The first thing to learn from: the measured band gaps of {@link CompoundTable} beside 18 features made from the
 * composition alone. Immutable.
 *
 * <p>For each of the six properties of {@link ElementTable#properties()} there are three columns: the mean over atoms m
 * = sum f_i p_i, the mean absolute deviation from it, sum f_i |p_i - m|, and the range max p_i - min p_i, where f_i are
 * atomic fractions (Ward et al., npj Comput. Mater. 2, 16028, 2016). They are stored as numbers. Rows are the compounds
 * all of whose elements have an electronegativity (of grades A and B: all 164).
 */
public final class GapTable {
    private static final List<String> STATISTICS = List.of("mean", "deviation", "range");

    /**
     * A centre and a half-width for each property, in the order of the table. They span the elements up to mercury or
     * so and are fixed: scaling by the data's own statistics would let test rows speak to the training.
     */
    private static final double[] CENTRE = {40, 4, 2.2, 130, 90, 6};

    private static final double[] WIDTH = {40, 2, 1.5, 80, 90, 5};

    private final List<Compound> compounds;
    private final List<String> featureNames;
    private final Dataset raw;
    private final Dataset scaled;

    private GapTable(List<Compound> compounds, List<String> groups, double[][] features) {
        this.compounds = List.copyOf(compounds);
        this.featureNames = names();
        double[] gaps = new double[compounds.size()];
        for (int row = 0; row < gaps.length; row++) {
            gaps[row] = compounds.get(row).gap();
        }
        this.raw = new Dataset(features, gaps, groups);
        this.scaled = new Dataset(scale(features), gaps, groups);
    }

    /** The gap table of the course, read once. */
    public static GapTable standard() {
        return Standard.TABLE;
    }

    /**
     * The data as they are: {@code x} is {@code 164 x 18} in the units of the properties, {@code y} the gap in eV, the
     * group of a row its reduced formula in alphabetical order of the symbols ("AgI", "O2Ti").
     */
    public Dataset raw() {
        return raw;
    }

    /**
     * The same rows with every feature shifted and divided by a fixed constant so that it lies roughly within -1 and 1,
     * which lets plain gradient descent work (learning rates up to 0.3 are safe). With centre c and half-width w of the
     * property: mean to (m - c) / w, deviation to (d - 0.3 w) / (0.6 w), range to (r - 0.6 w) / (1.2 w). Atomic number:
     * c = 40, w = 40; period: 4, 2; electronegativity: 2.2, 1.5; covalent radius: 130 pm, 80 pm; mass: 90 u, 90 u;
     * valence electrons: 6, 5. Labels stay in eV.
     */
    public Dataset scaled() {
        return scaled;
    }

    /** The 18 columns: "atomicNumber mean", "atomicNumber deviation", "atomicNumber range", "period mean" and so on. */
    public List<String> featureNames() {
        return featureNames;
    }

    /** The compound of each row. */
    public List<Compound> compounds() {
        return compounds;
    }

    @Override
    public String toString() {
        return "GapTable of " + compounds.size() + " compounds with " + featureNames.size() + " features";
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String property : ElementTable.standard().properties()) {
            for (String statistic : STATISTICS) {
                names.add(property.concat(" ").concat(statistic));
            }
        }
        return List.copyOf(names);
    }

    private static double[][] scale(double[][] features) {
        double[][] scaled = new double[features.length][];
        for (int row = 0; row < features.length; row++) {
            scaled[row] = new double[features[row].length];
            for (int property = 0; property < WIDTH.length; property++) {
                int column = STATISTICS.size() * property;
                double width = WIDTH[property];
                scaled[row][column] = (features[row][column] - CENTRE[property]) / width;
                scaled[row][column + 1] = (features[row][column + 1] - 0.3 * width) / (0.6 * width);
                scaled[row][column + 2] = (features[row][column + 2] - 0.6 * width) / (1.2 * width);
            }
        }
        return scaled;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final GapTable TABLE = read();

        private static GapTable read() {
            CompoundTable table = CompoundTable.standard();
            List<Compound> compounds = new ArrayList<>();
            List<String> groups = new ArrayList<>();
            List<double[]> features = new ArrayList<>();
            for (Csv.Row row : Csv.read("gap-features.csv")) {
                compounds.add(table.find(row.text("id")).orElseThrow());
                groups.add(row.text("group"));
                features.add(row.numbersFrom("atomicNumber mean"));
            }
            return new GapTable(compounds, groups, features.toArray(new double[0][]));
        }
    }
}
