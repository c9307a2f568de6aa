package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DesignSpaceTest {
    private final List<Candidate> pool = DesignSpace.iiiV();

    @Test
    void isNineBinariesAndEighteenLines() {
        assertThat(pool).hasSize(351).doesNotHaveDuplicates().isUnmodifiable();
        assertThat(pool.subList(0, 9)).allMatch(candidate -> candidate.a().equals(candidate.b()));
        assertThat(pool.subList(9, 351)).noneMatch(candidate -> candidate.a().equals(candidate.b()));
        assertThat(pool)
                .filteredOn(candidate -> List.of("P", "As", "Sb").contains(candidate.c()))
                .hasSize(9 + 171);
        assertThat(pool).allMatch(candidate -> candidate.strain() == 0);
        assertThat(pool).extracting(Candidate::composition).doesNotHaveDuplicates();
    }

    @Test
    void hasAFixedOrder() {
        assertThat(pool).isEqualTo(DesignSpace.iiiV());
        assertThat(pool.get(0)).hasToString("AlP");
        assertThat(pool.get(9)).isEqualTo(new Candidate("Al", "Ga", "P", 0.05, 0));
        assertThat(pool.get(350)).isEqualTo(new Candidate("As", "Sb", "In", 0.95, 0));
    }
}
