package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import org.junit.jupiter.api.Test;

/** Every sentence of the blog post is practised, asked in the quiz, or named in the post's text. */
class MapTest {
    private static final Path POST = Path.of("../../exercises/posts/post01");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d+) \\| ([^|]+) \\|");

    @Test
    void mapHasNoHole() throws IOException {
        Map<String, List<String>> map = map();
        assertThat(map.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 46).mapToObj(i -> "S" + i).toList());
        assertThat(map.values()).noneMatch(List::isEmpty);
    }

    @Test
    void everyPlaceOfTheMapExists() throws IOException {
        Course course = Course.open(Path.of("target/course"));
        List<String> exercises = course.posts().get(0).exercises().stream()
                .map(exercise -> Course.Post.shortId(exercise.id()))
                .toList();
        String readme = Files.readString(POST.resolve("README.md"));
        int questions = course.posts().get(0).quiz().questions().size();
        List<String> wrong = new ArrayList<>();
        map().forEach((item, places) -> places.forEach(place -> {
            boolean there = exercises.contains(place)
                    || place.equals("README")
                            && Pattern.compile("\\b" + item + "\\b")
                                    .matcher(readme)
                                    .find()
                    || place.matches("quiz \\d") && Integer.parseInt(place.substring(5)) <= questions;
            if (!there) {
                wrong.add(item + ": " + place);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void syllabusAndMapAgree() throws IOException {
        Map<String, List<String>> map = map();
        List<String> wrong = new ArrayList<>();
        for (Exercise exercise : Course.open(Path.of("target/course")).exercises()) {
            for (String item : exercise.practises()) {
                if (!map.getOrDefault(item, List.of()).contains(Course.Post.shortId(exercise.id()))) {
                    wrong.add(exercise.id() + " practises " + item + ", which the map does not say");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Map<String, List<String>> map() throws IOException {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(POST.resolve("map.md")));
        while (row.find()) {
            map.put(
                    row.group(1),
                    Arrays.stream(row.group(2).split(","))
                            .map(String::strip)
                            .filter(place -> !place.isEmpty())
                            .toList());
        }
        return map;
    }
}
