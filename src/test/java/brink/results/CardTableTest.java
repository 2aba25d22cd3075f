package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Share;
import brink.forecast.Card;
import brink.forecast.Lean;
import brink.forecast.Settled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTableTest {
  @TempDir Path folder;

  @Test
  void eachCardIsARow() throws IOException {
    Path file = folder.resolve("cards.csv");
    Card card =
        new Card(
            "war",
            List.of("000:6", "001:2"),
            "A war, at last.",
            "rung 9",
            new Share(1, 4),
            Settled.NO,
            List.of(new Lean("a.b", 0.125), new Lean("c.d", -0.1)),
            "");
    CardTable.write(file, List.of(card));
    assertThat(file)
        .hasContent(
            """
            card,source,text,probability,low,high,n,settled,rule,leans-on,leans-by,note
            war,000:6 001:2,"A war, at last.",0.25,0.045587,0.699358,4,no,rung 9,a.b c.d,0.125 -0.1,
            """);
  }
}
