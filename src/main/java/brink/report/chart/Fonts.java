package brink.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The typeface of the charts, DejaVu Sans, which comes with the program. Without fonts or
 * fontconfig the JDK fails as soon as it measures a letter; so, before it looks for either, it is
 * told to use ours alone.
 */
final class Fonts {
  /** Name of the family as charts in SVG ask for it, with others of about the same widths. */
  static final String FAMILY = "DejaVu Sans, Verdana, Bitstream Vera Sans, sans-serif";

  private static final AtomicReference<@Nullable Fonts> SHIPPED = new AtomicReference<>();

  private final Font regular;
  private final Font bold;

  private Fonts(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** The upright face at a size in points. */
  static Font regular(float size) {
    return shipped().regular.deriveFont(size);
  }

  /** The bold face at a size in points. */
  static Font bold(float size) {
    // The face is bold by itself; the style is for those who only ask for it, such as the SVG.
    return shipped().bold.deriveFont(Font.BOLD, size);
  }

  /** Loaded when they are first asked for: where they cannot be, whoever asks hears why. */
  private static synchronized Fonts shipped() {
    Fonts known = SHIPPED.get();
    Fonts fonts = known == null ? load() : known;
    SHIPPED.set(fonts);
    return fonts;
  }

  private static Fonts load() {
    try {
      Path folder = FontFolder.unpacked();
      prepare(folder);
      Fonts fonts =
          new Fonts(
              Font.createFont(Font.TRUETYPE_FONT, folder.resolve("DejaVuSans.ttf").toFile()),
              Font.createFont(Font.TRUETYPE_FONT, folder.resolve("DejaVuSans-Bold.ttf").toFile()));
      // Asking the environment makes the JDK read its font path, which it otherwise puts off
      // until after it has failed to find a default font.
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(fonts.regular);
      return fonts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the fonts of the charts are damaged", e);
    }
  }

  private static void prepare(Path folder) {
    setIfAbsent("java.awt.headless", "true");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    // Windows and macOS always have fonts, and read no such configuration.
    if (!system.contains("windows") && !system.contains("mac")) {
      setIfAbsent("sun.awt.fontconfig", folder.resolve("fontconfig.properties").toString());
      setIfAbsent("sun.java2d.fontpath", folder.toString());
    }
  }

  private static void setIfAbsent(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
