/*
style: a named factor
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        double rydbergPerCubicBohr = 1.4710507e4;
        return rydbergPerCubicBohr * p.b0();
    }
}
