package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "tmepo, tempo, 1",
    "ca, abc, 3",
    "'', abc, 3",
    "same, same, 0",
  })
  void distanceCountsSlips(String a, String b, int slips) {
    assertThat(NearestName.distance(a, b)).isEqualTo(slips);
    assertThat(NearestName.distance(b, a)).isEqualTo(slips);
  }

  @Test
  void onlyWhatIsCloseIsSuggested() {
    List<String> names = List.of("iran", "israel", "hezbollah");
    assertThat(NearestName.of("irann", names)).contains("iran");
    assertThat(NearestName.of("isreal", names)).contains("israel");
    assertThat(NearestName.of("jordan", names)).isEmpty();
    assertThat(NearestName.of("x".repeat(1_000_000), names)).isEmpty();
  }

  @Test
  void theFirstOfTwoEquallyCloseNamesWins() {
    assertThat(NearestName.of("bat", List.of("cat", "hat"))).contains("cat");
  }

  @Test
  void hintsListShortChoicesWhenNothingIsClose() {
    assertThat(NearestName.hint("zzz", List.of("iran", "us"))).isEqualTo("; allowed: iran, us");
    assertThat(NearestName.hint("irna", List.of("iran", "us")))
        .isEqualTo("; did you mean \"iran\"?");
    assertThat(NearestName.hint("zzz", List.of())).isEmpty();
  }
}
