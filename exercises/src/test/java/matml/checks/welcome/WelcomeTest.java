package matml.checks.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import matml.welcome.Welcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a test looks like: it calls your code and compares the result with what it should be. No points. */
class WelcomeTest {
    @Test
    @DisplayName("a gap of 1 eV absorbs light below 1239.84 nm")
    void oneElectronvolt() {
        assertEquals(1239.84, Welcome.wavelength(1), 0.01, "the wavelength in nm for a gap of 1 eV");
    }

    @Test
    @DisplayName("GaAs, with a gap of 1.42 eV, absorbs light below 873.1 nm")
    void galliumArsenide() {
        assertEquals(873.13, Welcome.wavelength(1.42), 0.01, "the wavelength in nm for the gap of GaAs");
    }
}
