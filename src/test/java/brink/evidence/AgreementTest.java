package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /** Cohen 1960, table 1: 200 items in three categories, po = .70, pe = .41, kappa = .492. */
  @Test
  void kappaMatchesCohensExample() {
    List<Agreement.Values> items = new ArrayList<>();
    int[][] counts = {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}};
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < counts[row][column]; i++) {
          items.add(new Agreement.Values("c" + row, "c" + column));
        }
      }
    }
    Agreement agreement = Agreement.of(items);
    assertThat(agreement.items()).isEqualTo(200);
    assertThat(agreement.agreed()).isEqualTo(140);
    assertThat(agreement.kappa()).isCloseTo(0.29 / 0.59, within(1e-12));
  }

  /** Krippendorff 2011, section A: two observers, ten items, binary, alpha = .095. */
  @Test
  void alphaMatchesKrippendorffsBinaryExample() {
    Agreement agreement = Agreement.of(items("0100000010", "1110010000"));
    assertThat(agreement.agreed()).isEqualTo(6);
    assertThat(agreement.alpha()).isCloseTo(0.095, within(0.0005));
  }

  /** Krippendorff 2011, section B: two observers, twelve items, five values, alpha = .692. */
  @Test
  void alphaMatchesKrippendorffsNominalExample() {
    Agreement agreement = Agreement.of(items("aabbdcccedda", "babbbccceddd"));
    assertThat(agreement.agreed()).isEqualTo(9);
    assertThat(agreement.alpha()).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void fullAgreementOnSeveralValuesIsOne() {
    Agreement agreement = Agreement.of(items("abc", "abc"));
    assertThat(agreement.kappa()).isEqualTo(1);
    assertThat(agreement.alpha()).isEqualTo(1);
  }

  @Test
  void agreementOnTheOnlyValueThatOccursSaysNothing() {
    Agreement agreement = Agreement.of(items("aaa", "aaa"));
    assertThat(agreement.kappa()).isNaN();
    assertThat(agreement.alpha()).isNaN();
  }

  private static List<Agreement.Values> items(String first, String second) {
    List<Agreement.Values> items = new ArrayList<>();
    for (int i = 0; i < first.length(); i++) {
      items.add(new Agreement.Values(first.substring(i, i + 1), second.substring(i, i + 1)));
    }
    return items;
  }
}
