package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameoCodesTest {
  private final CameoCodes codes = CameoCodes.shipped();

  @Test
  void thereAreThreeHundredAndTwelveCodesOfTwentyRoots() {
    assertThat(codes.codes()).hasSize(312);
    assertThat(codes.codes().stream().map(CameoCodes::root).distinct()).hasSize(20);
  }

  @Test
  void leadingZerosAreKept() {
    assertThat(codes.codes()).contains("061", "0256", "01").doesNotContain("61", "49");
  }
}
