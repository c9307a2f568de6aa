package matml.materials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measured band gaps and lattice constants of 164 compounds from LiF to InSb, each figure with its source. Immutable.
 *
 * <p>Gaps were measured at different temperatures, by different people: they are honest labels, not clean ones (silicon
 * reads 1.12 eV at 300 K and 1.17 eV near 0 K).
 */
public final class CompoundTable {
    private final Map<String, Compound> byId;

    private CompoundTable(List<Compound> compounds) {
        this.byId = new LinkedHashMap<>();
        for (Compound compound : compounds) {
            if (byId.put(compound.id(), compound) != null) {
                throw new IllegalStateException("the compound " + compound.id() + " is in the table twice");
            }
        }
    }

    /** The compounds of the course, read once. */
    public static CompoundTable standard() {
        return Standard.TABLE;
    }

    /** All compounds, in the order of the table. */
    public List<Compound> compounds() {
        return List.copyOf(byId.values());
    }

    /** The compound with this id ("GaAs", "TiO2-a"), if there is one. */
    public Optional<Compound> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public String toString() {
        return "CompoundTable of " + byId.size() + " compounds";
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final CompoundTable TABLE = read();

        private static CompoundTable read() {
            Map<String, String> sources = new HashMap<>();
            for (Csv.Row row : Csv.read("sources.csv")) {
                sources.put(row.text("key"), row.text("source"));
            }
            List<Compound> compounds = new ArrayList<>();
            for (Csv.Row row : Csv.read("compounds.csv")) {
                compounds.add(compound(row, sources));
            }
            return new CompoundTable(compounds);
        }

        private static Compound compound(Csv.Row row, Map<String, String> sources) {
            return new Compound(
                    row.text("id"),
                    row.text("formula"),
                    row.text("structure"),
                    row.whole("space_group"),
                    row.number("a"),
                    row.number("b"),
                    row.number("c"),
                    row.number("gap"),
                    row.text("transition"),
                    row.number("temperature"),
                    row.text("grade").charAt(0),
                    source(row.text("gap_source"), sources),
                    row.number("second_gap"),
                    source(row.text("second_source"), sources),
                    source(row.text("lattice_source"), sources),
                    check(row, sources),
                    row.text("note"));
        }

        private static String source(String key, Map<String, String> sources) {
            if (key.isEmpty()) {
                return "";
            }
            if (key.startsWith("10.")) {
                return "doi:".concat(key).concat(" as listed by the revised Borlido benchmark");
            }
            if (!sources.containsKey(key)) {
                throw new IllegalStateException("the source " + key + " is not in sources.csv");
            }
            return sources.get(key);
        }

        private static String check(Csv.Row row, Map<String, String> sources) {
            StringBuilder check = new StringBuilder();
            if (!row.text("lattice_icsd").isEmpty()) {
                check.append("ICSD entry ").append(row.text("lattice_icsd")).append("; ");
            }
            if (!row.text("lattice_check").isEmpty()) {
                for (String key : row.text("lattice_check").split(" ")) {
                    check.append(source(key, sources)).append("; ");
                }
            }
            return check.append("within ")
                    .append(row.text("lattice_deviation"))
                    .append(" %")
                    .toString();
        }
    }
}
