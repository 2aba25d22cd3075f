package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.Divergence;
import brink.run.WeighedOption;
import brink.source.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  private static JsonNode read(Object tree) {
    return JsonMapper.shared().readTree(JsonText.of(tree));
  }

  @Test
  void valuesAreWrittenAsJsonHasThem() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", "a \"quoted\"\nline");
    tree.put("numbers", List.of(1, 2.5, Double.NaN));
    tree.put("empty", List.of());
    tree.put("yes", true);
    JsonNode json = read(tree);
    assertThat(json.get("text").asString()).isEqualTo("a \"quoted\"\nline");
    assertThat(json.get("numbers").get(1).asDouble()).isEqualTo(2.5);
    assertThat(json.get("numbers").get(2).isNull()).isTrue();
    assertThat(json.get("empty")).isEmpty();
    assertThat(json.get("yes").asBoolean()).isTrue();
  }

  @Test
  void aHistoryHasItsDaysActsAndHolds() {
    JsonNode json = read(ChronicleJson.of(RUN, Told.BASELINE.simulation().layout()));
    assertThat(json.get("acts")).hasSize(RUN.moments().size());
    assertThat(json.get("days")).hasSize(61);
    assertThat(json.get("days").get(0).get("date").asString()).isEqualTo("2024-07-27");
    assertThat(json.get("days").get(60).get("deaths_since_start").asInt()).isEqualTo(RUN.deaths());
    assertThat(json.get("days").get(0).get("pairs").get("israel/hezbollah").asInt())
        .isBetween(6, 9);
    int first = RUN.moments().stream().map(m -> m.act().day()).toList().indexOf(0.625);
    JsonNode golan = json.get("acts").get(first);
    assertThat(golan.get("deaths").asInt()).isEqualTo(12);
    assertThat(golan.get("attribution").asString()).isEqualTo("denied");
    assertThat(golan.has("chosen")).isFalse();
    assertThat(json.get("holds")).isNotEmpty();
    assertThat(json.get("outcomes").get("ceasefire").asDouble())
        .isEqualTo(RUN.history().record().outcome(Told.BASELINE.outcome("ceasefire")));
  }

  @Test
  void anActHasItsOptionsWithTheirTerms() {
    ChronicleEntry chosen =
        RUN.moments().stream().filter(m -> m.decision() != null).findFirst().orElseThrow();
    List<WeighedOption> options =
        Told.BASELINE.simulation().options(Told.key(17), chosen.act().key());
    JsonNode json = read(ChronicleJson.of(RUN, chosen.number(), options));
    assertThat(json.get("options")).hasSize(options.size());
    assertThat(json.get("options").get(0).get("terms").has("base")).isTrue();
    assertThat(json.get("chain").get(0).asInt()).isPositive();
    assertThat(json.get("number").asInt()).isEqualTo(chosen.number());
  }

  @Test
  void twoHistoriesHaveTheirActsFromWhereTheyPart() {
    Chronicle other = Told.SILENCE.chronicle(17);
    Divergence parting = RUN.partingFrom(other);
    JsonNode json = read(ChronicleJson.of(RUN, other, parting));
    assertThat(json.get("common_acts").asInt()).isEqualTo(parting.common());
    assertThat(json.get("base").get("acts")).hasSize(RUN.moments().size() - parting.common());
    assertThat(json.get("alternative").get("choice").get("actor").asString()).isEqualTo("us");
    JsonNode same = read(ChronicleJson.of(RUN, RUN, RUN.partingFrom(RUN)));
    assertThat(same.get("day").isNull()).isTrue();
    assertThat(same.get("base").has("choice")).isFalse();
  }

  @Test
  void turningPointsHaveBothSharesAndTheInterval() {
    TurningPoint point = TurningPoint.of(List.of(RUN.moment(2)), new boolean[10], new boolean[10]);
    JsonNode json = read(TurningText.json(8, List.of(point))).get(0);
    assertThat(json.get("acts").get(0).asInt()).isEqualTo(2);
    assertThat(json.get("after").get("share").asDouble()).isZero();
    assertThat(json.get("low").asDouble()).isNegative();
  }
}
