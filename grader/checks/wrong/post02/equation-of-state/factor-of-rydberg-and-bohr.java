/*
title: The factor of Rydberg and Bohr
task: 2
ask: In which units are the energies and lengths of this course?
point: 1 Ry per cubic bohr is 14710.5 GPa; that is the factor of other codes.
tell: You use 14710.5. For eV per cubic Angstrom the factor is 160.2177.
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        return p.b0() * 14710.507;
    }
}
