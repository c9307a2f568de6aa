/*
style: a sorted stream
*/
import java.util.stream.Stream;

final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        return table.properties().stream()
                .flatMap(property -> Stream.of("mean", "deviation", "range").map(each -> property + " " + each))
                .sorted()
                .toList();
    }
}
