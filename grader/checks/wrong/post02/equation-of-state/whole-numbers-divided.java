/*
title: 2 / 3 is 0 in Java
task: 1
ask: What is 2 / 3 in Java, and what is any number to that power?
point: Whole numbers are divided as whole numbers: 2 / 3 and 9 / 16 are 0. Then the energy does not depend on the
  volume.
tell: Write 2 / 3.0, or 2.0 / 3, and the same for 9 / 16.
*/
final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        squeeze(p, v);
        double z = Math.pow(p.v0() / v, 2 / 3);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
    }
}
