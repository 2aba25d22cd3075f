package brink.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SVG document while it is being written. Coordinates are those of the page, rounded to 0.01;
 * the same calls give the same text everywhere.
 */
final class SvgText {
  private static final String[] CAPS = {"butt", "round", "square"};
  private static final String[] JOINS = {"miter", "round", "bevel"};

  /** What no XML can hold; readers of files refuse it, too. */
  private static final Pattern ILLEGIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\x{d800}-\\x{dfff}\\x{fffe}\\x{ffff}]");

  private final String id;
  private final StringBuilder body = new StringBuilder(1 << 15);
  private final Map<String, String> clips = new LinkedHashMap<>();

  SvgText(String id) {
    this.id = id;
  }

  /** Fills a shape given in coordinates of the page. */
  void fill(Shape shape, Color colour, @Nullable Shape clip) {
    body.append("<path d='").append(path(shape)).append('\'');
    paint("fill", colour);
    end(clip);
  }

  /** Draws the outline of a shape given in coordinates of the page. */
  void draw(Shape shape, Color colour, BasicStroke stroke, @Nullable Shape clip) {
    body.append("<path d='").append(path(shape)).append("' fill='none'");
    paint("stroke", colour);
    attribute("stroke-width", number(stroke.getLineWidth()), "1");
    attribute("stroke-linecap", CAPS[stroke.getEndCap()], "butt");
    attribute("stroke-linejoin", JOINS[stroke.getLineJoin()], "miter");
    float[] dashes = stroke.getDashArray();
    if (dashes != null) {
      StringBuilder list = new StringBuilder();
      for (float dash : dashes) {
        list.append(list.isEmpty() ? "" : ",").append(number(dash));
      }
      attribute("stroke-dasharray", list.toString(), "");
      attribute("stroke-dashoffset", number(stroke.getDashPhase()), "0");
    }
    end(clip);
  }

  /** Writes a line of letters; the transform takes their coordinates to those of the page. */
  void text(
      String text,
      double x,
      double y,
      AffineTransform transform,
      Color colour,
      float size,
      boolean bold,
      @Nullable Shape clip) {
    boolean moved =
        transform.isIdentity() || transform.getType() == AffineTransform.TYPE_TRANSLATION;
    double dx = moved ? transform.getTranslateX() : 0;
    double dy = moved ? transform.getTranslateY() : 0;
    // A clip does not follow the letters when they are turned, so it goes around them.
    body.append(clip == null ? "" : "<g" + clipAttribute(clip) + ">");
    body.append("<text x='").append(number(x + dx)).append("' y='").append(number(y + dy));
    body.append('\'');
    if (!moved) {
      double[] m = new double[6];
      transform.getMatrix(m);
      attribute(
          "transform",
          "matrix(%s %s %s %s %s %s)"
              .formatted(
                  number(m[0]),
                  number(m[1]),
                  number(m[2]),
                  number(m[3]),
                  number(m[4]),
                  number(m[5])),
          "");
    }
    paint("fill", colour);
    attribute("font-size", number(size), "");
    attribute("font-weight", bold ? "bold" : "", "");
    body.append('>').append(escaped(text)).append("</text>");
    body.append(clip == null ? "" : "</g>");
  }

  private void end(@Nullable Shape clip) {
    body.append(clip == null ? "" : clipAttribute(clip)).append("/>");
  }

  private String clipAttribute(Shape clip) {
    String path = path(clip);
    String name = clips.computeIfAbsent(path, unused -> id + "-clip-" + clips.size());
    return " clip-path='url(#" + name + ")'";
  }

  private void paint(String what, Color colour) {
    int rgb = colour.getRGB() & 0xffffff;
    String hex = Integer.toHexString(rgb);
    attribute(what, "#" + "0".repeat(6 - hex.length()) + hex, "");
    attribute(what + "-opacity", number(colour.getAlpha() / 255.0), "1");
  }

  private void attribute(String name, String value, String usual) {
    if (!value.equals(usual) && !value.isEmpty()) {
      body.append(' ').append(name).append("='").append(value).append('\'');
    }
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(points);
      path.append("MLQCZ".charAt(kind));
      // As many points as the segment's kind has: one, one, two, three, none.
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
      for (int i = 0; i < numbers; i++) {
        path.append(i == 0 ? "" : ",").append(number(points[i]));
      }
    }
    return path.toString();
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String escaped(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return ILLEGIBLE.matcher(safe).replaceAll("\ufffd");
  }

  /** The whole document as one element. */
  String element(int width, int height) {
    StringBuilder svg = new StringBuilder(body.length() + 1024);
    svg.append("<svg xmlns='http://www.w3.org/2000/svg' id='").append(id);
    svg.append("' width='").append(width).append("' height='").append(height);
    svg.append("' viewBox='0 0 ").append(width).append(' ').append(height);
    svg.append("' font-family='").append(Fonts.FAMILY).append("'>");
    if (!clips.isEmpty()) {
      svg.append("<defs>");
      clips.forEach(
          (path, name) ->
              svg.append("<clipPath id='")
                  .append(name)
                  .append("'><path d='")
                  .append(path)
                  .append("'/></clipPath>"));
      svg.append("</defs>");
    }
    return svg.append(body).append("</svg>").toString();
  }
}
