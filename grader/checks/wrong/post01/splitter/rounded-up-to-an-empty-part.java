/*
misconception: cut-off-to-an-empty-part
task: 1
covers: E4.6
*/
final class Splitter {
    private static int partSize(double fraction, int n, int most) {
        return (int) Math.ceil(fraction * n);
    }
}
