/*
style: the inverse factor
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        double perGigapascal = 1 / 160.2177;
        return perGigapascal * p.b0();
    }
}
