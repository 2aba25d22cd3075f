package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosteriorRunTest {
  @TempDir Path here;

  @BeforeEach
  void writeAScenarioThatDraws() throws IOException {
    Files.writeString(here.resolve("p.csv"), "weight,actors.israel.tempo\n1,0.05\n1,0.15\n2,0.4\n");
    Files.writeString(
        here.resolve("drawn.yaml"),
        "extends: scenarios/baseline.yaml\nparameters: {posterior: p.csv}\n");
    Files.writeString(
        here.resolve("fixed.yaml"), "extends: scenarios/baseline.yaml\nparameters: null\n");
  }

  private Typed type(String... words) {
    return Typed.in(here, () -> false, words);
  }

  @Test
  void aRunTellsChanceFromIgnoranceAndCanBeVerified() throws IOException {
    Typed typed = type("run", "drawn.yaml", "--runs", "300", "--out", "r");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err())
        .containsPattern("30 draws of \\d{3} uncertain numbers, 1 of them from a posterior");
    assertThat(typed.out())
        .contains("chance", "assumptions")
        .containsPattern("What moves the answer most|No number stands out");
    List<String> rows = Files.readAllLines(here.resolve("r/uncertainty.csv"));
    assertThat(rows.get(0))
        .startsWith("outcome,label,chance,ignorance,spread,spread_low,spread_high,share");
    assertThat(here.resolve("r/charts/ignorance.svg")).exists();
    assertThat(type("verify", "r").code()).isZero();
    assertThat(type("explain", "r/resolved.yaml", "--run", "3").code()).isZero();
  }

  @Test
  void runsThatTakeOneDrawAreThoseOfItsValues() throws IOException {
    Files.writeString(here.resolve("p.csv"), "weight,actors.israel.tempo\n1,0.4\n");
    type("run", "drawn.yaml", "--runs", "50", "--out", "drawn", "--no-charts");
    type(
        "run",
        "fixed.yaml",
        "--set",
        "actors.israel.tempo=0.4",
        "--runs",
        "50",
        "--out",
        "set",
        "--no-charts");
    assertThat(here.resolve("drawn/runs.csv"))
        .hasSameTextualContentAs(here.resolve("set/runs.csv"));
  }

  @Test
  void scenariosThatDrawAreComparedOnTheSameDraws() throws IOException {
    Files.writeString(
        here.resolve("same.yaml"), "extends: drawn.yaml\ntitle: The same\nname: same\n");
    Typed typed =
        type("compare", "drawn.yaml", "same.yaml", "--runs", "100", "--out", "c", "--no-charts");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(Files.readString(here.resolve("c/comparison.csv"))).contains(",0,");
    assertThat(type("verify", "c").code()).isZero();
  }
}
