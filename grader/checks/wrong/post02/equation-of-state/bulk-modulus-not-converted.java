/*
title: The bulk modulus still in eV per cubic Angstrom
task: 2
covers: P2.2
ask: Which material has a bulk modulus of 0.5 GPa?
point: Rubber has. Salts have tens of GPa, steel has 160.
tell: You return b0 as it is. Multiply it by 160.2177.
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        return p.b0();
    }
}
