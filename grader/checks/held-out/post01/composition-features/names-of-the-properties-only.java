/*
style: a copy of the list
*/
final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.properties().size(); i++) {
            names.add(table.properties().get(i));
        }
        return names;
    }
}
