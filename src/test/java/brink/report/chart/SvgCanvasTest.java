package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {
  private static final String HEAD =
      "<svg xmlns='http://www.w3.org/2000/svg' id='c' width='100' height='50'"
          + " viewBox='0 0 100 50' font-family='DejaVu Sans, Verdana, Bitstream Vera Sans,"
          + " sans-serif'>";

  private final SvgCanvas canvas = new SvgCanvas("c", 100, 50);

  private void assertDrawn(String inner) {
    assertThat(canvas.element()).isEqualTo(HEAD + inner + "</svg>");
  }

  @Test
  void shapesAreFilledInTheColourWithItsAlpha() {
    canvas.setPaint(new Color(1, 2, 255, 51));
    canvas.fill(new Rectangle2D.Double(1.004, 2.006, 3, 4));
    assertDrawn(
        "<path d='M1,2.01L4,2.01L4,6.01L1,6.01L1,2.01Z' fill='#0102ff' fill-opacity='0.2'/>");
  }

  @Test
  void outlinesCarryTheirStroke() {
    canvas.setStroke(
        new BasicStroke(
            1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 2}, 1));
    canvas.drawLine(0, 0, 10, 10);
    assertDrawn(
        "<path d='M0,0L10,10' fill='none' stroke='#000000' stroke-width='1.5'"
            + " stroke-linecap='round' stroke-linejoin='bevel' stroke-dasharray='3,2'"
            + " stroke-dashoffset='1'/>");
  }

  @Test
  void aPlainStrokeNeedsFewWords() {
    canvas.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    canvas.drawPolyline(new int[] {0, 5, 9}, new int[] {0, 5, 0}, 3);
    assertDrawn("<path d='M0,0L5,5L9,0' fill='none' stroke='#000000'/>");
  }

  @Test
  void lettersStayLettersAndAreEscaped() {
    canvas.setFont(Fonts.bold(11));
    canvas.translate(10, 5.5);
    canvas.drawString("a < b & \u0001\uFFFF\uD800\uD83D\uDE80", 1, 2);
    assertDrawn(
        "<text x='11' y='7.5' fill='#000000' font-size='11' font-weight='bold'>"
            + "a &lt; b &amp; \ufffd\ufffd\ufffd\uD83D\uDE80</text>");
  }

  @Test
  void turnedLettersCarryAMatrix() {
    canvas.setFont(Fonts.regular(10));
    canvas.rotate(-Math.PI / 2, 20, 30);
    canvas.drawString("up", 20f, 30f);
    assertDrawn(
        "<text x='20' y='30' transform='matrix(0 -1 1 0 -10 50)' fill='#000000'"
            + " font-size='10'>up</text>");
  }

  @Test
  void blankLettersAreLeftOut() {
    canvas.drawString("  ", 1, 2);
    assertDrawn("");
  }

  @Test
  void shapesAreMovedAndTurnedWithTheCanvas() {
    canvas.translate(5, 5);
    canvas.rotate(Math.PI / 2);
    canvas.drawLine(0, 0, 10, 0);
    assertThat(canvas.element()).contains("d='M5,5L5,15'");
    assertThat(canvas.getTransform().getTranslateX()).isEqualTo(5);
  }

  @Test
  void aClipIsWrittenOnceAndOnlyWhereItHides() {
    canvas.setClip(0, 0, 100, 50);
    canvas.fillRect(0, 0, 1, 1);
    assertThat(canvas.element()).doesNotContain("clip");
    canvas.clipRect(10, 10, 20, 20);
    canvas.fillRect(0, 0, 1, 1);
    canvas.drawString("x", 0, 0);
    assertThat(canvas.element())
        .containsOnlyOnce("<clipPath id='c-clip-0'>")
        .contains("fill='#000000' clip-path='url(#c-clip-0)'/>")
        .contains("<g clip-path='url(#c-clip-0)'><text")
        .doesNotContain("c-clip-1");
    assertThat(canvas.getClipBounds()).isEqualTo(new Rectangle(10, 10, 20, 20));
  }

  @Test
  void theClipFollowsTheCanvas() {
    canvas.translate(10, 0);
    canvas.clip(new Rectangle(0, 0, 5, 5));
    assertThat(canvas.getClipBounds()).isEqualTo(new Rectangle(0, 0, 5, 5));
    canvas.translate(-10, 0);
    assertThat(canvas.getClipBounds()).isEqualTo(new Rectangle(10, 0, 5, 5));
    canvas.clip(null);
    assertThat(canvas.getClip()).isNull();
    assertThat(canvas.getClipBounds()).isNull();
  }

  @Test
  void aCopyDrawsOnTheSamePageWithAStateOfItsOwn() {
    Graphics2D copy = (Graphics2D) canvas.create();
    copy.translate(50, 0);
    copy.setColor(Color.RED);
    copy.fillRect(0, 0, 1, 1);
    copy.dispose();
    assertThat(canvas.getColor()).isEqualTo(Color.BLACK);
    assertThat(canvas.getTransform().isIdentity()).isTrue();
    assertThat(canvas.element()).contains("fill='#ff0000'");
  }

  @Test
  void allSimpleShapesAreDrawn() {
    canvas.setBackground(Color.GRAY);
    canvas.clearRect(0, 0, 9, 9);
    canvas.drawRoundRect(0, 0, 9, 9, 2, 2);
    canvas.fillRoundRect(0, 0, 9, 9, 2, 2);
    canvas.drawOval(0, 0, 9, 9);
    canvas.fillOval(0, 0, 9, 9);
    canvas.drawArc(0, 0, 9, 9, 0, 90);
    canvas.fillArc(0, 0, 9, 9, 0, 90);
    canvas.drawPolygon(new int[] {0, 1, 2}, new int[] {0, 1, 0}, 3);
    canvas.fillPolygon(new int[] {0, 1, 2}, new int[] {0, 1, 0}, 3);
    AttributedString letters =
        new AttributedString("x", Map.of(TextAttribute.FONT, canvas.getFont()));
    canvas.drawString(letters.getIterator(), 1, 20);
    canvas.drawGlyphVector(
        canvas.getFont().createGlyphVector(canvas.getFontRenderContext(), "x"), 1, 20);
    assertThat(canvas.element().split("<path ")).hasSize(12);
    assertThat(canvas.element()).contains("fill='#808080'");
  }

  @Test
  void hintsAreKept() {
    RenderingHints.Key key = RenderingHints.KEY_ANTIALIASING;
    canvas.setRenderingHint(key, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.addRenderingHints(
        Map.of(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
    assertThat(canvas.getRenderingHint(key)).isEqualTo(RenderingHints.VALUE_ANTIALIAS_ON);
    assertThat(canvas.getRenderingHints()).hasSize(2);
    canvas.setRenderingHints(Map.of());
    assertThat(canvas.getRenderingHints()).isEmpty();
  }

  @Test
  void hitsAreMeasuredOnThePage() {
    canvas.translate(50, 0);
    assertThat(canvas.hit(new Rectangle(49, 0, 5, 5), new Rectangle(0, 0, 9, 9), false)).isTrue();
    assertThat(canvas.hit(new Rectangle(53, 3, 2, 2), new Rectangle(0, 0, 9, 9), true)).isFalse();
  }

  @Test
  void whatItDoesNotKnowIsRefused() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    List<Runnable> unknown =
        List.of(
            () -> canvas.scale(2, 2),
            () -> canvas.shear(1, 0),
            () -> canvas.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)),
            () -> canvas.setStroke(shape -> shape),
            () -> canvas.setComposite(AlphaComposite.SrcOver.derive(0.5f)),
            () -> canvas.setXORMode(Color.RED),
            () -> canvas.drawImage(image, 0, 0, null),
            () -> canvas.drawImage(image, 0, 0, 1, 1, null),
            () -> canvas.copyArea(0, 0, 1, 1, 1, 1),
            canvas::getDeviceConfiguration);
    for (Runnable call : unknown) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(call::run)
          .withMessageStartingWith("a chart in SVG has no ");
    }
  }
}
