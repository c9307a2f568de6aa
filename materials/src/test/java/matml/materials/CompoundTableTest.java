package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CompoundTableTest {
    private final CompoundTable table = CompoundTable.standard();
    private final List<Compound> compounds = table.compounds();

    @Test
    void holdsTrustworthyRowsOnly() {
        assertThat(compounds).hasSize(164);
        assertThat(compounds).filteredOn(compound -> compound.grade() == 'A').hasSize(42);
        assertThat(compounds).filteredOn(compound -> compound.grade() == 'B').hasSize(122);
        assertThat(compounds).extracting(Compound::id).doesNotHaveDuplicates();
        assertThat(table.find("GaN-zb")).isEmpty();
        assertThat(table.find("NiO")).isEmpty();
    }

    @Test
    void namesASourceForEveryFigure() {
        assertThat(compounds).allSatisfy(compound -> {
            assertThat(compound.gapSource()).isNotBlank();
            assertThat(compound.latticeSource()).isNotBlank();
            assertThat(compound.latticeCheck()).endsWith(" %");
            assertThat(compound.secondSource().isEmpty()).isEqualTo(Double.isNaN(compound.secondGap()));
        });
    }

    @Test
    void gradesAreEarned() {
        assertThat(compounds).filteredOn(compound -> compound.grade() == 'A').allSatisfy(compound -> assertThat(
                        Math.abs(compound.gap() - compound.secondGap()))
                .isLessThanOrEqualTo(Math.max(0.15, 0.07 * Math.max(compound.gap(), compound.secondGap())) + 1e-12));
    }

    /** Vurgaftman et al. 2001 (Varshni formula at 300 K), second reading Sze 1981. */
    @Test
    void knowsGalliumArsenide() {
        Compound arsenide = table.find("GaAs").orElseThrow();
        assertThat(arsenide.formula()).isEqualTo("GaAs");
        assertThat(arsenide.structureType()).isEqualTo("zincblende");
        assertThat(arsenide.spaceGroup()).isEqualTo(216);
        assertThat(arsenide.a()).isEqualTo(5.65325);
        assertThat(arsenide.b()).isNaN();
        assertThat(arsenide.c()).isNaN();
        assertThat(arsenide.gap()).isEqualTo(1.422);
        assertThat(arsenide.secondGap()).isEqualTo(1.42);
        assertThat(arsenide.gapKind()).isEqualTo("D");
        assertThat(arsenide.temperature()).isEqualTo(300);
        assertThat(arsenide.gapSource()).contains("Vurgaftman").contains("doi:10.1063/1.1368156");
        assertThat(arsenide.secondSource()).contains("Sze");
        assertThat(arsenide.latticeCheck())
                .contains("ICSD entry 107946")
                .contains("Sze")
                .endsWith("within 0.02 %");
    }

    @Test
    void keepsPolymorphsAndAxesApart() {
        Compound anatase = table.find("TiO2-a").orElseThrow();
        assertThat(anatase.structureType()).isEqualTo("anatase");
        assertThat(anatase.gap()).isEqualTo(3.3);
        assertThat(anatase.gapSource())
                .startsWith("doi:10.1016/0038-1098(93)90427-O")
                .contains("Borlido");
        assertThat(anatase.c()).isEqualTo(9.5143);
        assertThat(anatase.temperature()).isNaN();
        assertThat(table.find("TiO2").orElseThrow().gap()).isEqualTo(3.03);

        Compound sulphide = table.find("SnS").orElseThrow();
        assertThat(List.of(sulphide.a(), sulphide.b(), sulphide.c())).containsExactly(3.98, 4.33, 11.18);
        assertThat(table.find("ZnTe").orElseThrow().note()).contains("low-temperature");
    }

    @Test
    void staysWithinThePossible() {
        Predicate<Compound> semimetal = compound -> compound.gap() == 0;
        assertThat(compounds).filteredOn(semimetal).extracting(Compound::id).containsExactly("Sn");
        assertThat(compounds).allMatch(compound -> compound.gap() <= 13.6 && compound.a() > 2 && compound.a() < 13);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compound(-0.1, "D"))
                .withMessageContaining("Test");
        assertThatIllegalArgumentException().isThrownBy(() -> compound(Double.NaN, "D"));
        assertThatIllegalArgumentException().isThrownBy(() -> compound(1, "direct"));
    }

    private static Compound compound(double gap, String kind) {
        double none = Double.NaN;
        return new Compound(
                "Test", "Te", "none", 1, 1, none, none, gap, kind, none, 'B', "here", none, "", "here", "here", "");
    }
}
