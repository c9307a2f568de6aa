/*
style: every pair of rows
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.test(), groups);
        requireRowsOf(s.train(), groups);
        return Arrays.stream(s.test())
                .anyMatch(row -> Arrays.stream(s.train()).anyMatch(other -> other == row));
    }
}
