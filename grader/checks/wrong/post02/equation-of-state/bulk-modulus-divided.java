/*
title: Divided by the factor
task: 2
ask: One eV per cubic Angstrom is 160 GPa. Does your number grow or shrink?
point: A smaller unit needs a larger number.
tell: You divide b0 by 160.2177. Multiply.
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        return p.b0() / GPA;
    }
}
