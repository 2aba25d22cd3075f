package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {
  @TempDir Path here;

  @Test
  void theFirstPlaceWithRoomIsTaken() throws IOException {
    Path file = Files.createFile(here.resolve("a-file"));
    Path place = here.resolve("cache/fonts");
    assertThat(FontFolder.unpacked(List.of(file.resolve("below"), place))).isEqualTo(place);
    assertThat(place.resolve("DejaVuSans.ttf")).isNotEmptyFile();
    assertThat(place.resolve("fontconfig.properties")).isNotEmptyFile();
  }

  @Test
  void aDamagedFileIsUnpackedAnewAndNothingElseIsLeftThere() throws IOException {
    Path place = FontFolder.unpacked(List.of(here));
    byte[] sound = Files.readAllBytes(place.resolve("DejaVuSans.ttf"));
    Files.write(place.resolve("DejaVuSans.ttf"), new byte[10]);
    FontFolder.unpacked(List.of(here));
    assertThat(place.resolve("DejaVuSans.ttf")).hasBinaryContent(sound);
    assertThat(place).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void withoutAPlaceItSaysWhereItTried() throws IOException {
    Path file = Files.createFile(here.resolve("a-file"));
    assertThatThrownBy(() -> FontFolder.unpacked(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no place to unpack the fonts")
        .hasMessageContaining("a-file");
  }
}
