package matml.engine.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matml.engine.batch.ResultFiles;
import matml.engine.course.Course.Post;
import matml.engine.report.Style;

/**
 * The finished pictures of a post, in all their forms.
 *
 * @param post the post
 * @param who whose code it is
 * @param pictures one for each plot that was asked for
 */
public record Album(Post post, String who, List<Picture> pictures) {
    /** Name of the page in the folder it is written to. */
    public static final String PAGE = "index.html";

    /** The page with all pictures. */
    public String page() {
        return PlotPage.of(post, who, pictures);
    }

    /** A line for each picture, for a terminal. */
    public String text(Style style) {
        return PlotText.of(post, who, pictures, style);
    }

    /**
     * Writes the page, and each picture as a file of its own.
     *
     * @param png whether also as pixels
     * @return what was written, the page first
     */
    public List<Path> write(Path folder, boolean png) throws IOException {
        List<Path> written = new ArrayList<>();
        Path page = folder.resolve(PAGE);
        ResultFiles.write(page, page());
        written.add(page);
        for (Picture each : pictures) {
            Path svg = folder.resolve(each.plot().method() + ".svg");
            ResultFiles.write(svg, SvgCanvas.file(each, Drawing.Size.WIDE));
            written.add(svg);
        }
        if (png) {
            for (Picture each : pictures) {
                Path pixels = folder.resolve(each.plot().method() + ".png");
                ResultFiles.write(pixels, PixelCanvas.png(each, Drawing.Size.WIDE));
                written.add(pixels);
            }
        }
        return written;
    }
}
