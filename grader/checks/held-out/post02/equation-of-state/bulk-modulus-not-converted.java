/*
style: by way of an object
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        Double modulus = Double.valueOf(p.b0());
        return modulus.doubleValue();
    }
}
