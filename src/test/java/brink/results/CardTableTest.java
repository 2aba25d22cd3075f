package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Share;
import brink.forecast.ForecastCard;
import brink.forecast.Reliance;
import brink.forecast.SettledStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTableTest {
  @TempDir Path folder;

  @Test
  void eachCardIsARowAndSoIsWhatItCitesAndLeansOn() throws IOException {
    ForecastCard card =
        new ForecastCard(
            "war",
            List.of("000:6", "001:2"),
            "A war, at last.",
            "rung 9",
            new Share(1, 4),
            null,
            SettledStatus.NO,
            List.of(new Reliance("a.b", 0.125), new Reliance("c.d", -0.1)),
            "");
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      CardTable.write(draft, List.of(card));
      assertThat(draft.file("cards.csv"))
          .hasContent(
              """
              card,text,probability,low,high,assumptions_low,assumptions_high,n,settled,rule,note
              war,"A war, at last.",0.25,0.045587,0.699358,,,4,no,rung 9,
              """);
      assertThat(draft.file("card-sources.csv")).hasContent("card,source\nwar,000:6\nwar,001:2\n");
      assertThat(draft.file("card-parameters.csv"))
          .hasContent("card,parameter,change\nwar,a.b,0.125\nwar,c.d,-0.1\n");
    }
  }
}
