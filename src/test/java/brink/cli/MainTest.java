package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.option.NumberConverters;
import brink.scenario.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void helpGoesToStdoutAndNamesCommandsAndExitCodes() {
    Typed typed = Typed.of("--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Usage: brink", "completion", "Exit codes: 0 done");
    assertThat(typed.err()).isEmpty();
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(Typed.of("--version").out())
        .matches("(?s)brink \\d+\\.\\d+\\.\\d+\\S*\\nJava .*\\n");
  }

  @Test
  void anUnknownCommandIsRefusedWithTheNearestName() {
    Typed typed = Typed.of("compleiton");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .isEqualTo(
            """
            brink: Unmatched argument at index 0: 'compleiton'; did you mean 'completion'?
            See 'brink --help'.
            """);
  }

  @Test
  void anUnknownOptionIsRefusedWithTheNearestName() {
    assertThat(Typed.of("--verison").err()).contains("did you mean '--version'?");
    assertThat(Typed.of("--xyzzy").err()).doesNotContain("did you mean");
  }

  @Test
  void noCommandIsBadInput() {
    Typed typed = Typed.of();
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("a command is missing", "brink --help");
  }

  @Test
  void completionIsAShellScriptWithTheCommands() {
    Typed typed = Typed.of("completion");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", "completion");
  }

  @Test
  void schemaIsTheSchemaOfScenarioFiles() {
    Typed typed = Typed.of("schema");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).isEqualTo(Schema.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "list", "validate", "verify", "schema", "completion"})
  void everyCommandHasHelpWithAnExample(String command) {
    Typed typed = Typed.of(command, "--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Usage: brink " + command, "Example", "brink " + command);
    assertThat(typed.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "--seed=abc@'--seed': it must be a whole number from -2^63 to 2^64 - 1, not 'abc'",
        "--seed=18446744073709551616@'--seed': it must be a whole number from -2^63 to 2^64 - 1,"
            + " not",
        "--runs=x@'--runs': it must be a whole number, not 'x'",
        "--runs=9000000000000000000@--runs must be less, not 9000000000000000000",
        "--first=9223372036854775807@--first must be 0 to 1000000000000000000, not",
        "--max-runs=5@--max-runs goes with --until",
        "--until=half-width=0x1p-5@half-width '0x1p-5' is not a number",
      })
  void badNumbersAreRefusedInWords(String option, String message) {
    Typed typed = Typed.of("run", "scenarios/baseline.yaml", option);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(message).doesNotContain("is not a long");
  }

  @Test
  void aSeedMayHaveAll64Bits() {
    assertThat(new NumberConverters.Seed().convert("18446744073709551615")).isEqualTo(-1);
    assertThat(new NumberConverters.Seed().convert("-9223372036854775808"))
        .isEqualTo(Long.MIN_VALUE);
  }
}
