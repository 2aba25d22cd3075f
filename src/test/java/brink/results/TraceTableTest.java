package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Strike;
import brink.model.UtilityTerm;
import brink.run.Decision;
import brink.run.History;
import brink.run.WeighedOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTableTest {
  @TempDir Path folder;

  /** A kind of which only id and family matter here. */
  private static ActKind kind(String id, ActFamily family) {
    RecordComponent[] components = ActKind.class.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(component -> zero(component.getType())).toArray();
    values[0] = id;
    values[2] = family;
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return ActKind.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object zero(Class<?> type) {
    if (type == double.class) {
      return 0.0;
    }
    if (type == int.class) {
      return 0;
    }
    return type == boolean.class ? (Object) false : null;
  }

  @Test
  void actsComeBeforeDecisionsAndTermsHaveATableOfTheirOwn() throws IOException {
    Act appeal =
        new Call(new Deed(255, Act.SPONTANEOUS, 1.5, kind("appeal", ActFamily.CALL), 0, 1, 1, 0));
    Act fire =
        new Strike(
            new Deed(-1, 255, 2, kind("fire", ActFamily.STRIKE), 1, 0, Act.NOBODY, 6),
            3,
            7,
            Attribution.DENIED,
            true);
    Decision decision =
        new Decision(
            255,
            0,
            1.5,
            "a",
            new WeighedOption(
                "appeal",
                "b",
                "b",
                0.5,
                0.75,
                List.of(new UtilityTerm("base", 1), new UtilityTerm("fatigue", -0.5))),
            new WeighedOption("hold", "", "", 0, 0.25, List.of()));
    History history = new History(Sample.run(9), List.of(appeal, fire), List.of(decision));
    Written.Writer writer =
        draft -> {
          try (TraceTable table = new TraceTable(draft, Sample.LAYOUT)) {
            table.write(history);
          }
        };
    assertThat(Written.text(folder, "trace.csv", writer))
        .isEqualTo(
            """
            run_index,row,day,key,parent,actor,act,target,about,rung,deaths,leakers,attribution,utility,probability,runner_up_act,runner_up_target,runner_up_about,runner_up_utility
            9,act,1.5,ff,,a,appeal,b,b,0,,,,,,,,,
            9,fire,2,ffffffffffffffff,ff,b,fire,a,,6,3,7,denied,,,,,,
            9,decision,1.5,ff,,a,appeal,b,b,,,,,0.5,0.75,hold,,,0
            """);
    assertThat(Written.text(folder, "trace-terms.csv", writer))
        .isEqualTo(
            """
            run_index,key,option,term,value
            9,ff,chosen,base,1
            9,ff,chosen,fatigue,-0.5
            """);
  }
}
