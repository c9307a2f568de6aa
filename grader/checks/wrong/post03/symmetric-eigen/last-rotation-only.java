/*
title: V forgets the earlier rotations
task: 5
covers: []
ask: How many rotations does your V remember at the end of a sweep?
point: V = J₁J₂J₃... is a product. Each rotation continues where the one before has ended.
tell: You start with the identity again at every sweep. Make it once, before the first sweep.
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] turned = copy(a);
        double[][] axes = identity(a.length);
        double negligible = 1e-15 * largest(a);
        while (off(turned) > negligible) {
            axes = identity(a.length);
            sweep(turned, axes);
        }
        return inOrder(turned, axes);
    }
}
