package matml.engine.plot;

import static org.assertj.core.api.Assertions.assertThat;

import matml.engine.course.Course.Axis;
import matml.kit.plot.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.0, 1",
        "0.30000000000000004, 0.3",
        "2.74651, 2.747",
        "-3, \u22123",
        "123456, 123500",
        "0.00012, 0.00012",
        "1000000, 10\u2076",
        "2500000, 2.5 \u00d7 10\u2076",
        "-1e-7, \u221210\u207b\u2077",
        "1.7976931348623157e308, 1.798 \u00d7 10\u00b3\u2070\u2078"
    })
    void numbersAsPeopleWriteThem(double number, String text) {
        assertThat(Numbers.text(number)).isEqualTo(text);
    }

    @Test
    void marksOfALinearAxisAreRoundAndInside() {
        assertThat(Numbers.ticks(axis(0, 14, Scale.LINEAR), 7)).containsExactly(0., 2., 4., 6., 8., 10., 12., 14.);
        assertThat(Numbers.ticks(axis(-3, 3, Scale.LINEAR), 6)).containsExactly(-3., -2., -1., 0., 1., 2., 3.);
        assertThat(Numbers.ticks(axis(0.6, 1.8, Scale.LINEAR), 6)).containsExactly(.6, .8, 1., 1.2, 1.4, 1.6, 1.8);
        assertThat(Numbers.ticks(axis(1e-9, 2e-9, Scale.LINEAR), 2)).containsExactly(1e-9, 1.5e-9, 2e-9);
    }

    @Test
    void marksOfALogarithmicAxisArePowersOfTen() {
        assertThat(Numbers.ticks(axis(1e-4, 1, Scale.LOG), 5)).containsExactly(1e-4, 1e-3, 1e-2, .1, 1.);
        assertThat(Numbers.ticks(axis(1, 100, Scale.LOG), 5)).containsExactly(1., 2., 5., 10., 20., 50., 100.);
        assertThat(Numbers.ticks(axis(1e-12, 1e12, Scale.LOG), 5)).hasSizeBetween(3, 7);
    }

    @Test
    void placesRunFromZeroToOne() {
        Axis log = axis(1, 100, Scale.LOG);
        assertThat(Numbers.place(log, 1)).isZero();
        assertThat(Numbers.place(log, 10)).isEqualTo(.5);
        assertThat(Numbers.place(axis(-2, 2, Scale.LINEAR), 1)).isEqualTo(.75);
        assertThat(Numbers.isOn(log, 0)).isFalse();
        assertThat(Numbers.isOn(log, -5)).isFalse();
        assertThat(Numbers.isOn(log, 100)).isTrue();
        assertThat(Numbers.isOn(axis(0, 1, Scale.LINEAR), 1.01)).isFalse();
    }

    private static Axis axis(double from, double to, Scale scale) {
        return new Axis("gap", "eV", from, to, scale);
    }
}
