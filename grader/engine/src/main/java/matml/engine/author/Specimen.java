package matml.engine.author;

import java.util.List;
import java.util.Map;

/**
 * A program kept to prove the checks: a wrong solution, the same
 * mistake in another style, a mistake that is not listed, or an alternative that is as right as the reference.
 *
 * @param exercise id of its exercise
 * @param name file name without ending
 * @param sources the classes it changes, by simple name: the reference with its members spliced in
 * @param misconception what it is an example of; null for an alternative and for an
 *     unlisted mistake
 * @param task home task of the mistake; 0 where there is none
 * @param covers which lines of the catalogue of mistakes it covers, {@code E1.3}
 * @param coincides names of wrong solutions that no check can tell from this one
 * @param contains names of wrong solutions that go wrong only where this one does, too, and in the same way
 */
public record Specimen(
        String exercise,
        String name,
        Map<String, String> sources,
        String misconception,
        int task,
        List<String> covers,
        List<String> coincides,
        List<String> contains) {
    /** The same program as another form of the mistake that the first one shows. */
    Specimen inTheStyleOf(Specimen first) {
        return new Specimen(
                exercise,
                name,
                sources,
                first.misconception,
                first.task,
                first.covers,
                first.coincides,
                first.contains);
    }
}
