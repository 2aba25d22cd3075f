package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.calibration.abc.AbcSmc;
import brink.calibration.abc.GenerationListener;
import brink.calibration.abc.Posterior;
import brink.calibration.abc.Projection;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.rank.RankStatistics;
import brink.report.Samples;
import brink.report.page.CalibrationPage;
import brink.source.FileSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class CalibrationChartsTest {
  @TempDir static Path folder;
  private static CrisisFit fit;
  private static List<RenderedChart> drawings;

  @BeforeAll
  static void calibrateALittle() throws IOException {
    List<String> sets = List.of("method.particles=50", "method.pilot=200", "stop.generations=2");
    CrisisModel model =
        new CrisisModel(
            CalibrationSpec.read(
                "scenarios/calibrations/baseline.calibration.yaml",
                sets,
                new FileSource(Path.of(""))));
    Projection projection =
        Objects.requireNonNull(
            Projection.learn(
                model.dimension(), model, model.observation(), 200, 1, 2, () -> false));
    Posterior posterior =
        new AbcSmc(model.dimension(), projection, projection.observation(), model.spec().settings())
            .run(2, TrialLog.NONE, GenerationListener.NONE, () -> false);
    fit = CrisisFit.of(model, projection, posterior);
    drawings = Drawings.draw(Charts.of(fit), folder);
  }

  @Test
  void densitiesPairsAndGenerationsAreDrawn() {
    assertThat(drawings)
        .extracting(RenderedChart::id)
        .containsExactly("posterior", "posterior-pairs", "generations");
    assertThat(drawings.get(0).svg()).contains("us tempo", "iran threaten israel");
    assertThat(drawings).allSatisfy(d -> assertThat(d.pngFile()).isNotEmptyFile());
  }

  @Test
  void thePageSaysWhatWasLearntAndWhatNot() throws Exception {
    String page =
        CalibrationPage.of(fit, drawings, Map.of("Seed", "20240727"), Samples.HEAD).html();
    assertThat(page)
        .contains("What was learnt", "prior-dominated", "Held against what was not fitted")
        .contains("51 or more", "all generations are done");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }

  @Test
  void ranksAreDrawnAsHistogramsAndAsStraysFromTheDiagonal() throws Exception {
    int[] even = IntStream.range(0, 200).map(i -> i / 2).toArray();
    int[] low = IntStream.range(0, 200).map(i -> i / 4).toArray();
    List<RenderedChart> ranks =
        Drawings.draw(
            Charts.of(
                List.of("actors.us.tempo", "actors.iran.tempo"),
                List.of(new RankStatistics(99, even), new RankStatistics(99, low))),
            folder.resolve("ranks"));
    assertThat(ranks).extracting(RenderedChart::id).containsExactly("rank-histograms", "ranks");
    assertThat(ranks.get(0).svg()).contains("us tempo", "iran tempo", "200 simulated crises");
    assertThat(ranks.get(1).shows()).contains("furthest strays iran tempo");
  }
}
