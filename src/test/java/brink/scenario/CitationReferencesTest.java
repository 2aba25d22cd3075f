package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.Location;
import brink.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationReferencesTest {
  private static final Location PLACE = new Location("a.yaml", 1, 1);

  private static String complaint(String cited) {
    Problems problems = new Problems();
    new CitationReferences(Scenarios.baseline().evidence(), problems).check(cited, PLACE, "x");
    return problems.isEmpty() ? "" : problems.list().get(0).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "001:8@''",
        "000:1, 004:2@''",
        "001@x cites \"001\"; a document and a paragraph are needed, such as 001:8",
        "001:0@x cites \"001:0\"; a document and a paragraph are needed, such as 001:8",
        "009:1@x cites \"009:1\"; there is no such document; did you mean \"000\"?",
        "000:11@x cites \"000:11\"; that document has 10 paragraphs",
      })
  void paragraphsMustExist(String cited, String complaint) {
    assertThat(complaint(cited)).isEqualTo(complaint);
  }

  @Test
  void withoutEvidenceOnlyTheFormIsChecked() {
    Problems problems = new Problems();
    new CitationReferences(null, problems).check("777:99", PLACE, "x");
    assertThat(problems.list()).isEmpty();
  }
}
