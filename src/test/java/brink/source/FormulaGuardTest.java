package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd|x", "-x", "@SUM(A1)", "'=1", "''=1", "-1 - 2", "=\n"})
  void whatCouldBeAFormulaIsGuarded(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.undone("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-0.25", "+1e-3", "a=b", "'", "'quoted'", "never", "2024-07-27"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.undone(text)).isEqualTo(text);
  }
}
