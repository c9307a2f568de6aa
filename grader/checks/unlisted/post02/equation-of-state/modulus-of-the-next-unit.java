/*
idea: bulk modulus in TPa
*/
final class BirchMurnaghan {
    public static double bulkModulusGPa(Eos p) {
        return p.b0() * GPA / 1000;
    }
}
