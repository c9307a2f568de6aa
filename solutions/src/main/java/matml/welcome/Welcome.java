package matml.welcome;

/**
 * The welcome exercise: it is right as it stands, and it is here to be broken once. Change 1239.84 to 1200, run the test
 * {@code WelcomeTest}, look at red, and change it back.
 */
public final class Welcome {
    private Welcome() {}

    /**
     * The wavelength of the light whose photons have a given energy, {@code h c / E}: light of a longer wavelength passes
     * through a crystal with this band gap.
     *
     * @param gap an energy in eV, above 0
     * @return the wavelength in nm
     */
    public static double wavelength(double gap) {
        return 1239.84 / gap;
    }
}
