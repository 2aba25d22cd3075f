package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final String DIGEST = "ab".repeat(32);
  private static final List<Task> TASKS = new TaskPlan(10, 50, 25, Shard.WHOLE).tasks();

  @TempDir Path here;
  private final AtomicLong clock = new AtomicLong();

  private Journal open() throws IOException {
    return Journal.open(here.resolve("journal"), DIGEST, clock::get);
  }

  private static byte[] payload(int index) {
    return ("task " + index).getBytes(StandardCharsets.UTF_8);
  }

  private static void append(Journal journal, int from, int to) throws IOException {
    for (Task task : TASKS.subList(from, to)) {
      journal.append(task, payload(task.index()));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(here.resolve("journal/parts"))) {
      return files.sorted().toList();
    }
  }

  private static List<Integer> missing(Journal journal) {
    return journal.missing(TASKS).stream().map(Task::index).toList();
  }

  private static List<String> content(Journal journal) throws IOException {
    List<String> content = new ArrayList<>();
    JournalReader reader = journal.reader();
    while (reader.index() >= 0) {
      int index = reader.index();
      content.add(index + ": " + new String(reader.payload(), StandardCharsets.UTF_8));
    }
    return content;
  }

  @Test
  void whatWasAppendedIsReadBackInOrder() throws IOException {
    try (Journal journal = open()) {
      append(journal, 0, 20);
      assertThat(content(journal)).hasSize(20).contains("0: task 0", "19: task 19");
      assertThat(missing(journal)).isEmpty();
    }
    assertThat(content(Journal.read(here.resolve("journal"), DIGEST))).hasSize(20);
  }

  @Test
  void whatIsMissingIsKnownAfterReopening() throws IOException {
    try (Journal journal = open()) {
      append(journal, 2, 5);
      append(journal, 9, 12);
      append(journal, 19, 20);
    }
    try (Journal journal = open()) {
      assertThat(missing(journal)).containsExactly(0, 1, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17, 18);
      assertThat(journal.missing(TASKS.subList(3, 10)).stream().map(Task::index))
          .containsExactly(5, 6, 7, 8);
      append(journal, 5, 9);
      assertThat(content(journal).get(3)).isEqualTo("5: task 5");
      assertThat(files()).hasSize(4);
    }
  }

  @Test
  void aSecondOfWorkIsCommitted() throws IOException {
    try (Journal journal = open()) {
      append(journal, 0, 3);
      assertThat(files()).isEmpty();
      clock.set(1_000_000_000L);
      append(journal, 3, 4);
      assertThat(files()).hasSize(1);
      append(journal, 4, 5);
      assertThat(files()).hasSize(1);
    }
    assertThat(files()).hasSize(2);
  }

  @Test
  void partsWrittenElsewhereAreCommittedOnce() throws IOException {
    try (Journal journal = open()) {
      JournalPart part = new JournalPart(DIGEST, 4, List.of(payload(4), payload(5)));
      part.write(journal.attempt("worker-1"));
      part.write(journal.attempt("worker-2"));
      assertThat(journal.commit(journal.attempt("worker-1"))).isTrue();
      assertThat(journal.commit(journal.attempt("worker-2"))).isFalse();
      assertThat(content(journal)).containsExactly("4: task 4", "5: task 5");
      assertThat(files()).hasSize(1);
    }
  }

  @Test
  void whatWasNeverCommittedIsRemoved() throws IOException {
    try (Journal journal = open()) {
      new JournalPart(DIGEST, 4, List.of(payload(4))).write(journal.attempt("killed"));
    }
    open().close();
    assertThat(files()).isEmpty();
  }

  @Test
  void aDamagedPartIsPutAsideAndItsTasksAreMissing() throws IOException {
    try (Journal journal = open()) {
      append(journal, 0, 10);
      journal.flush();
      append(journal, 10, 20);
    }
    byte[] bytes = Files.readAllBytes(files().get(0));
    bytes[60] ^= 1;
    Files.write(files().get(0), bytes);
    assertThatThrownBy(() -> Journal.read(here.resolve("journal"), DIGEST))
        .isInstanceOf(JournalException.class)
        .hasMessageEndingWith("part-0000000000-0000010: damaged");
    try (Journal journal = open()) {
      assertThat(journal.damaged()).hasSize(1);
      assertThat(missing(journal)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
      append(journal, 0, 10);
      assertThat(content(journal)).hasSize(20);
    }
    open().close();
    assertThat(files()).hasSize(3);
  }

  @Test
  void noPartThatIsCutOffAnywhereIsTakenForAWholeOne() throws IOException {
    Path file = here.resolve("part");
    new JournalPart(DIGEST, 3, List.of(payload(3), new byte[0], payload(5))).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(JournalPart.read(file)).isNull();
    }
    Files.write(file, bytes);
    assertThat(JournalPart.read(file)).isNotNull();
  }

  @Test
  void partsOfAnotherExperimentAreRefused() throws IOException {
    try (Journal journal = open()) {
      append(journal, 0, 3);
    }
    assertThatThrownBy(() -> Journal.open(here.resolve("journal"), "cd".repeat(32), clock::get))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("part-0000000000-0000003: belongs to another experiment");
    try (Journal journal = open()) {
      new JournalPart("cd".repeat(32), 9, List.of(payload(9))).write(journal.attempt("x"));
      assertThatThrownBy(() -> journal.commit(journal.attempt("x")))
          .hasMessageContaining("another experiment");
    }
  }

  @Test
  void twoCannotWorkOnOneJournal() throws IOException {
    try (Journal journal = open()) {
      assertThatThrownBy(this::open).hasMessageContaining("another process is working on it");
      append(journal, 0, 1);
    }
    open().close();
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNoticed() throws IOException {
    try (Journal journal = open()) {
      append(journal, 0, 3);
      journal.flush();
      Files.write(files().get(0), new byte[50]);
      assertThatThrownBy(() -> content(journal)).hasMessageContaining("has been changed");
    }
  }
}
