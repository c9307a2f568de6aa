/*
title: The volume is negative in a left-handed cell
task: 3
covers: []
ask: Exchange the first two lattice vectors and the first two coordinates. What happens to your energy?
point: The triple product has a sign, a volume has not.
tell: You divide by the triple product. Take its absolute value.
*/
final class MadelungSum {
    private static double volume(double[][] lattice) {
        return dot(lattice[0], cross(lattice[1], lattice[2]));
    }
}
