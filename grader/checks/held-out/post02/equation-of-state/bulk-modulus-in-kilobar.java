/*
style: the factor of its own
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        double kilobar = 1602.177;
        return p.b0() * kilobar;
    }
}
