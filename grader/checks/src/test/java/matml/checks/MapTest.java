package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every idea of a post is practised, asked in the quiz, or named in the post's text. */
class MapTest {
    private static final Path POSTS = Path.of("../../exercises/posts");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\| ([^|]+) \\|");

    static List<Post> posts() throws IOException {
        return Course.open(Path.of("target/course")).posts();
    }

    /** The blog post has 46 sentences to teach; the other posts count their own ideas. */
    @Test
    void mapOfTheBlogPostIsComplete() throws IOException {
        assertThat(map("post01").keySet()).hasSize(46).contains("S46");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void mapHasNoHole(Post post) throws IOException {
        Map<String, List<String>> map = map(post.id());
        assertThat(map).isNotEmpty();
        String letter = map.keySet().iterator().next().substring(0, 1);
        assertThat(map.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, map.size())
                        .mapToObj(i -> letter + i)
                        .toList());
        assertThat(map.values()).noneMatch(List::isEmpty);
        assertThat(map.values().stream().flatMap(Collection::stream).toList())
                .as("every exercise is on the map")
                .containsAll(names(post));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyPlaceOfTheMapExists(Post post) throws IOException {
        List<String> exercises = names(post);
        String readme = Files.readString(POSTS.resolve(post.id()).resolve("README.md"));
        boolean inBrackets = text(post.id()).contains("in brackets");
        int questions = post.quiz().questions().size();
        List<String> wrong = new ArrayList<>();
        map(post.id())
                .forEach((item, places) -> places.forEach(place -> {
                    boolean there = exercises.contains(place)
                            || place.equals("README")
                                    && (!inBrackets
                                            || Pattern.compile("\\b" + item + "\\b")
                                                    .matcher(readme)
                                                    .find())
                            || place.matches("quiz \\d") && Integer.parseInt(place.substring(5)) <= questions;
                    if (!there) {
                        wrong.add(item + ": " + place);
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyExerciseIsOnThePageOfThePost(Post post) throws IOException {
        String readme = Files.readString(POSTS.resolve(post.id()).resolve("README.md"));

        assertThat(names(post)).allSatisfy(name -> assertThat(readme).contains("(" + name + ".md)"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void syllabusAndMapAgree(Post post) throws IOException {
        Map<String, List<String>> map = map(post.id());
        TreeSet<String> wrong = new TreeSet<>();
        for (Exercise exercise : post.exercises()) {
            for (String item : exercise.practises()) {
                if (!map.getOrDefault(item, List.of()).contains(Post.shortId(exercise.id()))) {
                    wrong.add(exercise.id() + " practises " + item + ", which the map does not say");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> names(Post post) {
        return post.exercises().stream()
                .map(exercise -> Post.shortId(exercise.id()))
                .toList();
    }

    private static String text(String post) throws IOException {
        return Files.readString(POSTS.resolve(post).resolve("map.md"));
    }

    private static Map<String, List<String>> map(String post) throws IOException {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text(post));
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
