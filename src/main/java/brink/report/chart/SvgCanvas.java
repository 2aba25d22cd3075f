package brink.report.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that writes SVG. It knows what charts need: plain colours, strokes and shapes
 * that are moved and turned but not stretched, clips, and letters that stay letters. What it does
 * not know, such as bitmaps and gradients, it refuses.
 */
final class SvgCanvas extends Graphics2D {
  /** Letters are measured with fractions of pixels, so that no pixel grid shows in the layout. */
  private static final FontRenderContext LETTERS = new FontRenderContext(null, false, true);

  private final SvgText svg;
  private final Rectangle2D page;
  private final RenderingHints hints = new RenderingHints(null);
  private AffineTransform transform = new AffineTransform();
  private Color colour = Color.BLACK;
  private Color background = Color.WHITE;
  private BasicStroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private Font font = Fonts.regular(12);

  /** In coordinates of the page; null for none. */
  private @Nullable Shape clip;

  SvgCanvas(String id, int width, int height) {
    svg = new SvgText(id);
    page = new Rectangle2D.Double(0, 0, width, height);
  }

  private SvgCanvas(SvgCanvas other) {
    svg = other.svg;
    page = other.page;
    hints.putAll(other.hints);
    transform = new AffineTransform(other.transform);
    colour = other.colour;
    background = other.background;
    stroke = other.stroke;
    composite = other.composite;
    font = other.font;
    clip = other.clip;
  }

  /** What has been drawn, as one element. */
  String element() {
    return svg.element((int) page.getWidth(), (int) page.getHeight());
  }

  private static UnsupportedOperationException unknown(String what) {
    return new UnsupportedOperationException("a chart in SVG has no " + what);
  }

  // ---- drawing

  @Override
  public void draw(Shape shape) {
    svg.draw(transform.createTransformedShape(shape), colour, stroke, visibleClip());
  }

  @Override
  public void fill(Shape shape) {
    svg.fill(transform.createTransformedShape(shape), colour, visibleClip());
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (!text.isBlank()) {
      svg.text(text, x, y, transform, colour, font.getSize2D(), font.isBold(), visibleClip());
    }
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    TextLayout layout = new TextLayout(text, LETTERS);
    fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawGlyphVector(GlyphVector letters, float x, float y) {
    fill(letters.getOutline(x, y));
  }

  /** No clip where it hides nothing. */
  private @Nullable Shape visibleClip() {
    return clip == null || clip.contains(page) ? null : clip;
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Color before = colour;
    colour = background;
    fillRect(x, y, width, height);
    colour = before;
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int w, int h, int startAngle, int arcAngle) {
    draw(new Arc2D.Double(x, y, w, h, startAngle, arcAngle, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int w, int h, int startAngle, int arcAngle) {
    fill(new Arc2D.Double(x, y, w, h, startAngle, arcAngle, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int points) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i < points; i++) {
      if (i == 0) {
        line.moveTo(xs[i], ys[i]);
      } else {
        line.lineTo(xs[i], ys[i]);
      }
    }
    draw(line);
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int points) {
    draw(new Polygon(xs, ys, points));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int points) {
    fill(new Polygon(xs, ys, points));
  }

  // ---- clip

  @Override
  public void clip(@Nullable Shape shape) {
    if (shape == null) {
      clip = null;
    } else if (clip == null) {
      setClip(shape);
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(transform.createTransformedShape(shape)));
      clip = both;
    }
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Shape getClip() {
    if (clip == null) {
      return null;
    }
    try {
      return transform.createInverse().createTransformedShape(clip);
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("a page is not flattened", e);
    }
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape own = getClip();
    return own == null ? null : own.getBounds();
  }

  // ---- where things go

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    throw unknown("stretching");
  }

  @Override
  public void shear(double x, double y) {
    throw unknown("shearing");
  }

  @Override
  public void transform(AffineTransform change) {
    transform.concatenate(change);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    Shape drawn = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(drawn).intersects(area);
  }

  // ---- how things look

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(@Nullable Color other) {
    colour = other == null ? colour : other;
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint instanceof Color plain) {
      colour = plain;
    } else if (paint != null) {
      throw unknown("paint but plain colours");
    }
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke other) {
    if (!(other instanceof BasicStroke basic)) {
      throw unknown("stroke but the basic one");
    }
    stroke = basic;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color other) {
    background = other;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite other) {
    if (!(other instanceof AlphaComposite alpha) || alpha.getAlpha() != 1) {
      throw unknown("composite; give the colour an alpha");
    }
    composite = other;
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color other) {
    throw unknown("exclusive or");
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(@Nullable Font other) {
    font = other == null ? font : other;
  }

  @Override
  public FontMetrics getFontMetrics(Font measured) {
    Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return g2.getFontMetrics(measured);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return LETTERS;
  }

  // ---- hints are kept, but change nothing

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    hints.put(key, value);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setRenderingHints(Map<?, ?> others) {
    hints.clear();
    hints.putAll(others);
  }

  @Override
  public void addRenderingHints(Map<?, ?> others) {
    hints.putAll(others);
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  @Override
  public void dispose() {
    // Holds nothing but text.
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw unknown("device");
  }

  // ---- bitmaps

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {
    throw unknown("bitmaps");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    throw unknown("bitmaps");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, @Nullable Color back, @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      @Nullable Color back,
      @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }

  @Override
  public boolean drawImage(
      Image image,
      int x1,
      int y1,
      int x2,
      int y2,
      int fromX1,
      int fromY1,
      int fromX2,
      int fromY2,
      @Nullable Color back,
      @Nullable ImageObserver watcher) {
    throw unknown("bitmaps");
  }
}
