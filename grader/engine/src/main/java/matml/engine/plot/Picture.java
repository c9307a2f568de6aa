package matml.engine.plot;

import java.util.List;
import matml.engine.course.Course.Plot;
import matml.engine.result.Verdict;
import matml.kit.plot.Series;

/**
 * A plot with what a submission's code gave for it.
 *
 * @param plot title and axes: from the course, not from the child
 * @param exercise title of the exercise whose code it shows
 * @param verdict how the plot ended; passed for a figure that is complete
 * @param series what is drawn: finite numbers only, harmless texts, of a size that can be drawn
 * @param sentences what came out, in words with numbers
 * @param remarks what is left out of the picture and why
 * @param problem why the figure is not complete; empty if it is
 * @param next what to do about it, a command; empty if there is nothing to do
 */
public record Picture(
        Plot plot,
        String exercise,
        Verdict verdict,
        List<Series> series,
        List<String> sentences,
        List<String> remarks,
        String problem,
        String next) {
    /** Where it stands, in a word or two. */
    public String status() {
        return switch (verdict) {
            case PASSED -> "drawn";
            case NOT_ATTEMPTED -> "open";
            default -> verdict.toString();
        };
    }

    /** Whether it holds anything but its axes. */
    public boolean isEmpty() {
        return series.stream().allMatch(each -> each.kind() == Series.Kind.DIAGONAL);
    }

    /** All that the picture says, for those who do not see it. */
    public String description() {
        StringBuilder text = new StringBuilder(plot.text());
        text.append(" Axis to the right: ")
                .append(Numbers.title(plot.x()))
                .append("; axis upwards: ")
                .append(Numbers.title(plot.y()))
                .append('.');
        sentences.forEach(each -> text.append(' ').append(each));
        if (!problem.isEmpty()) {
            text.append(' ')
                    .append(Character.toUpperCase(status().charAt(0)))
                    .append(status().substring(1))
                    .append(": ")
                    .append(problem);
        }
        return text.toString();
    }
}
