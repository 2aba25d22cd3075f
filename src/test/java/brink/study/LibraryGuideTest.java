package brink.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the guide, as it stands there, is compiled and run. */
class LibraryGuideTest {
  private static final Path PAGE = Path.of("docs/guide/library.md");
  private static final Pattern PROGRAM =
      Pattern.compile("in `(\\w+)\\.java`:\n\n```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theProgramOfTheGuideRunsComparesAndTells() throws Exception {
    Matcher program = PROGRAM.matcher(Files.readString(PAGE));
    assertThat(program.find()).isTrue();
    Path source = folder.resolve(program.group(1) + ".java");
    Files.writeString(source, program.group(2));
    assertThat(program.group(2).strip().lines()).hasSizeLessThanOrEqualTo(20);
    assertThat(compile(source)).isZero();
    assertThat(run(program.group(1)))
        .containsPattern("changes by -?0\\.\\d+")
        .containsPattern("0\\.\\d+, 95 %: Interval\\[low=0\\.\\d+, high=0\\.\\d+")
        .containsPattern("\nday \\d+\\.\\d: .* \\(hezbollah\\)\n");
  }

  private int compile(Path source) {
    String path = System.getProperty("java.class.path");
    return ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", path, "-d", folder.toString(), source.toString());
  }

  /** What the program prints. */
  private String run(String name) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      Method main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
