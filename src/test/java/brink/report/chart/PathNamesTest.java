package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathNamesTest {
  @Test
  void whatPathsHaveInCommonGoesFirst() {
    assertThat(PathNames.within("actors.us.tempo", 30)).isEqualTo("us.tempo");
    assertThat(PathNames.within("ceasefire.acceptance", 30)).isEqualTo("ceasefire.acceptance");
    assertThat(PathNames.within("actors.israel.repertoire.appeal.us", 30))
        .isEqualTo("israel.repertoire.appeal.us");
    assertThat(PathNames.within("actors.israel.repertoire.ground-incursion.hezbollah", 34))
        .isEqualTo("israel…ground-incursion.hezbollah");
    assertThat(PathNames.within("actors.israel.repertoire.ground-incursion.hezbollah", 20))
        .hasSizeLessThanOrEqualTo(20)
        .endsWith("…");
  }
}
