package matml.engine.plot;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a figure as pixels, by day, three for each point: fit for print. Needs no display. */
final class PixelCanvas implements Canvas {
    private static final int SCALE = 3;
    private static final int OPACITY = 184;

    private final Graphics2D graphics;

    private PixelCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * A figure as a PNG file.
     *
     * @throws IOException in one sentence, where this Java cannot draw
     */
    static byte[] png(Picture picture, Drawing.Size size) throws IOException {
        // Else macOS shows an icon for us, and a Linux without a screen an error.
        System.setProperty("java.awt.headless", "true");
        Drawing drawing = new Drawing(picture, size);
        try {
            BufferedImage image = new BufferedImage(
                    (int) (SCALE * drawing.width()), (int) (SCALE * drawing.height()), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(SCALE, SCALE);
            drawing.on(new PixelCanvas(graphics));
            graphics.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (LinkageError | RuntimeException | AWTError | InternalError noFonts) {
            // A slim Java, or a container without fonts.
            throw new IOException(
                    "This Java cannot draw letters, so there are no PNG files: install a font and fontconfig"
                            + " (fontconfig and fonts-dejavu-core on Debian), or use the SVG files.",
                    noFonts);
        }
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void lines(List<double[]> lines, Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        graphics.setColor(colour(pen.ink()));
        graphics.setStroke(new BasicStroke(
                (float) pen.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0));
        lines.forEach(line -> graphics.draw(path(line, 0, 0, 1, false)));
    }

    @Override
    public void marks(double[] places, Mark mark, double size, Ink ink) {
        Color colour = colour(ink);
        for (int i = 0; i + 1 < places.length; i += 2) {
            if (mark == Mark.CIRCLE) {
                fill(new Ellipse2D.Double(places[i] - size, places[i + 1] - size, 2 * size, 2 * size), colour);
            }
            for (double[] stroke : mark.strokes()) {
                Path2D path = path(stroke, places[i], places[i + 1], size, mark.isFilled());
                if (mark.isFilled()) {
                    fill(path, colour);
                } else {
                    graphics.setColor(colour);
                    graphics.setStroke(new BasicStroke(1.8f));
                    graphics.draw(path);
                }
            }
        }
    }

    private void fill(Shape shape, Color colour) {
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), OPACITY));
        graphics.fill(shape);
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(.8f));
        graphics.draw(shape);
    }

    private static Path2D path(double[] line, double x, double y, double size, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < line.length; i += 2) {
            if (i == 0) {
                path.moveTo(x + size * line[i], y + size * line[i + 1]);
            } else {
                path.lineTo(x + size * line[i], y + size * line[i + 1]);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    @Override
    public void text(double x, double y, String text, Anchor anchor, Ink ink, double size, boolean bold) {
        graphics.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size));
        graphics.setColor(colour(ink));
        double width = graphics.getFontMetrics().stringWidth(text);
        double start =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        graphics.drawString(text, (float) start, (float) y);
    }

    private static Color colour(Ink ink) {
        return Color.decode(ink.day());
    }
}
