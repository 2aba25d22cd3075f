package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RespondCommandTest {
  private static final String BASELINE = "scenarios/baseline.yaml";
  private static final String KILLED = "israel targeted-killing hezbollah deaths=5";

  @TempDir Path here;

  private Typed respond(String... args) {
    List<String> all = new ArrayList<>(List.of("respond", BASELINE));
    all.addAll(List.of(args));
    return Typed.in(here, () -> false, all.toArray(new String[0]));
  }

  @Test
  void theJsonHasTheShapeThatIsPromised() {
    Typed typed =
        respond("--act", KILLED, "--on", "2024-08-10", "-n", "100", "--within", "3,14", "--json");
    assertThat(typed.code()).isZero();
    JsonNode tree = JsonMapper.shared().readTree(typed.out());
    assertThat(keys(tree)).containsExactly("given", "windows", "acts", "answers", "outcomes");
    assertThat(keys(tree.get("given").get(0)))
        .containsExactly("on", "actor", "act", "target", "about", "deaths");
    assertThat(tree.get("given").get(0).get("on").asString()).isEqualTo("2024-08-10");
    assertThat(tree.get("windows").toString()).isEqualTo("[3,14]");
    for (JsonNode act : tree.get("acts")) {
      assertThat(keys(act))
          .containsExactly(
              "actor", "act", "target", "within", "without", "with", "difference", "low", "high");
      assertThat(act.get("difference").asDouble())
          .isBetween(act.get("low").asDouble(), act.get("high").asDouble());
    }
    assertThat(tree.get("answers")).isNotEmpty();
    for (JsonNode answer : tree.get("answers")) {
      assertThat(keys(answer)).containsExactly("by", "within", "rung", "share", "lag_median");
      assertThat(answer.get("rung").isIntegralNumber()).isTrue();
    }
    for (JsonNode outcome : tree.get("outcomes")) {
      assertThat(keys(outcome))
          .containsExactly("id", "without", "with", "difference", "low", "high");
    }
    assertThat(here.resolve("results")).doesNotExist();
  }

  private static List<String> keys(JsonNode node) {
    return new ArrayList<>(node.propertyNames());
  }

  @Test
  void whatIsWrongWithTheCommandLineIsSaidAndExitsTwo() {
    assertThat(refusal("--on", "2024-08-10")).contains("an act is missing: --act or --acts");
    assertThat(refusal("--act", KILLED)).contains("--act #1: no day is given");
    assertThat(refusal("--act", KILLED, "--on", "2024-08-10", "--within", "7,3"))
        .contains("--within must increase: [7, 3]");
    assertThat(refusal("--act", KILLED, "--on", "2024-08-10", "--within", "0"))
        .contains("--within must be 1 to 3650, not 0");
    assertThat(refusal("--act", KILLED, "--on", "2024-08-10", "-n", "0"))
        .contains("--runs must be 1 to ");
    assertThat(refusal("--acts", "none.yaml")).contains("none.yaml");
  }

  private String refusal(String... args) {
    Typed typed = respond(args);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    return typed.err();
  }
}
