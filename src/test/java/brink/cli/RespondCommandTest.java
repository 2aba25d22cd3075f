package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Reseal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
  void theTerminalShowsWhatMovedAndTheFolderHasEveryFile() {
    Typed typed = respond("--act", KILLED, "--on", "2024-08-10", "-n", "100");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("100 runs with and without\n  given: 2024-08-10 israel targeted-killing")
        .contains("\nActs that become more or fewer\n", " kinds of act move")
        .contains("\nFirst answers to the giver\n", "\nhezbollah: any act ")
        .contains("\nDaily fire within 30 days\n", "\nOutcomes that move\n")
        .endsWith("\nopen results/respond-baseline/report.html\n");
    Path folder = here.resolve("results/respond-baseline");
    for (String file :
        List.of(
            "responses.csv",
            "response-families.csv",
            "response-days.csv",
            "response-fire.csv",
            "answers.csv",
            "accounts.csv",
            "windows.csv",
            "comparison.csv",
            "quantities.csv",
            "records.csv",
            "charts/responses.svg",
            "resolved/000-without.yaml",
            "resolved/001-with.yaml",
            "manifest.json",
            "datapackage.json")) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("What would follow?", "given-1", "responses");
  }

  @Test
  void aChangedCellIsFoundByDoingItAgain() throws IOException {
    Typed made =
        respond("--act", KILLED, "--on=2024-08-10", "-n=40", "--json", "--out=r", "--no-charts");
    assertThat(made.code()).isZero();
    assertThat(made.out()).startsWith("{").endsWith("}\n");
    assertThat(Typed.in(here, () -> false, "verify", "r").code()).isZero();
    Path folder = here.resolve("r");
    for (String name : List.of("responses.csv", "answers.csv", "accounts.csv", "records.csv")) {
      String text = Files.readString(folder.resolve(name));
      String manifest = Files.readString(folder.resolve("manifest.json"));
      String line = text.lines().skip(1).findFirst().orElseThrow();
      String other = name.equals("records.csv") ? line + "0" : line.replaceFirst(",\\d+$", ",41");
      Reseal.rewrite(folder, name, text.replaceFirst(Pattern.quote(line), other));
      Typed verified = Typed.in(here, () -> false, "verify", "r");
      assertThat(verified.code()).as(name).isEqualTo(4);
      assertThat(verified.out())
          .contains(name.equals("records.csv") ? "run 0 of without" : name + ", line 2: ");
      Files.writeString(folder.resolve(name), text);
      Files.writeString(folder.resolve("manifest.json"), manifest);
    }
    assertThat(Typed.in(here, () -> false, "verify", "r").code()).isZero();
  }

  @Test
  void actsOfAFileAndOfTheCommandLineAreGivenTogether() throws IOException {
    Files.writeString(
        here.resolve("acts.yaml"),
        "raid: {act: targeted-killing, actor: israel, target: hezbollah}\n");
    Typed typed =
        respond(
            "--acts=acts.yaml",
            "--act",
            "us appeal israel on=2024-08-12",
            "--on=2024-08-10",
            "-n=10",
            "--json");
    JsonNode given = JsonMapper.shared().readTree(typed.out()).get("given");
    assertThat(given).hasSize(2);
    assertThat(given.get(0).get("act").asString()).isEqualTo("targeted-killing");
    assertThat(given.get(1).get("on").asString()).isEqualTo("2024-08-12");
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
