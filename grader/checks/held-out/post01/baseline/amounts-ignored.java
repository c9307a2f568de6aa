/*
style: a stream of elements
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int sum = c.amounts().keySet().stream()
                .map(t::get)
                .mapToInt(element -> element.outerS() + element.outerP())
                .sum();
        return sum >= 8 && sum % 8 == 0;
    }
}
