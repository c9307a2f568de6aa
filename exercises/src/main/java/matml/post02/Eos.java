package matml.post02;

/**
 * The four numbers of an equation of state: how the energy of a crystal depends on its volume.
 *
 * @param e0 energy at the minimum, eV
 * @param v0 volume at the minimum, cubic Angstrom
 * @param b0 bulk modulus at the minimum, eV per cubic Angstrom
 * @param b0p derivative of the bulk modulus with respect to pressure, no unit
 */
public record Eos(double e0, double v0, double b0, double b0p) {}
