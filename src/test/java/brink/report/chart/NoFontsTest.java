package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brink.report.ReportInput;
import brink.report.Samples;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine without fonts, played by a JVM whose fontconfig knows none. */
class NoFontsTest {
  /** Draws all charts into a folder. */
  static final class Draw {
    private Draw() {}

    public static void main(String[] args) throws IOException {
      Drawings.draw(Charts.of(Samples.input(20)), Path.of(args[0]));
    }
  }

  /** Measures a letter in a font of the system, without ours. */
  static final class Measure {
    private Measure() {}

    public static void main(String[] args) {
      new Font("SansSerif", Font.PLAIN, 12)
          .getStringBounds("a", new FontRenderContext(null, true, true));
    }
  }

  @Test
  void chartsAreDrawnWithoutFontsAndAreTheSame(@TempDir Path folder) throws Exception {
    ReportInput input = Samples.input(20);
    List<RenderedChart> here = Drawings.draw(Charts.of(input), folder.resolve("here"));
    Path there = folder.resolve("there");
    assertThat(run(folder, Draw.class, there.toString())).isZero();
    for (RenderedChart drawing : here) {
      assertThat(there.resolve(drawing.id() + ".svg")).hasSameBinaryContentAs(drawing.svgFile());
      assertThat(there.resolve(drawing.id() + ".png")).isNotEmptyFile();
    }
  }

  @Test
  void withoutOurFontsSuchAMachineFailsOnLinux(@TempDir Path folder) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"));
    assertThat(run(folder, Measure.class)).isNotZero();
  }

  private static int run(Path folder, Class<?> main, String... args) throws Exception {
    Path config = folder.resolve("fonts.conf");
    Files.writeString(config, "<?xml version=\"1.0\"?>\n<fontconfig></fontconfig>\n");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The JDK remembers fonts it once found in the user's home.
    command.add("-Duser.home=" + folder);
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FONTCONFIG_FILE", config.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
