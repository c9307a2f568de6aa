/*
title: In kilobar
task: 2
ask: Which unit does your favourite code print pressures in?
point: 1 GPa is 10 kbar.
tell: You return kilobar. Multiply b0 by 160.2177, not by 1602.177.
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        return p.b0() * GPA * 10;
    }
}
