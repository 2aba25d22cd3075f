package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several that write at once, in one process and in several, and what killed ones leave. */
class OverlapTest {
  @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    SmallFiles.write(here);
  }

  private Process start(String said, String line) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("brink.cli.Main");
    command.addAll(List.of(line.split(" ")));
    return new ProcessBuilder(command)
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(here.resolve(said).toFile())
        .start();
  }

  private List<String> entries(String folder) throws IOException {
    try (Stream<Path> all = Files.list(here.resolve(folder))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void processesThatRunAtOnceKeepAllTheirResults() throws Exception {
    String line = "run short.yaml --runs 4000 --threads 1 --no-charts --quiet";
    List<Process> processes = List.of(start("one", line), start("two", line), start("three", line));
    for (Process process : processes) {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(processes.stream().map(Process::exitValue)).containsOnly(0);
    assertThat(entries("results")).containsExactly("short", "short-2", "short-3");
  }

  @Test
  void twoThatWantTheSameFolderAreNotBothBegun() throws Exception {
    Process first = start("one", "run short.yaml --runs 10000000 --threads 1 --out x");
    while (first.isAlive() && !Files.exists(here.resolve(".x.draft-1/runs.csv"))) {
      Thread.sleep(20);
    }
    Typed second = Typed.in(here, () -> false, "run", "short.yaml", "--runs", "2", "--out", "x");
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("x: another process is writing it");
    first.destroyForcibly().waitFor();
    assertThat(entries("")).contains(".x.draft-1", ".x.lock");
    Typed third = Typed.in(here, () -> false, "run", "short.yaml", "--runs", "2", "--out", "x");
    assertThat(third.code()).as(third.err()).isZero();
    assertThat(entries("")).contains("x").doesNotContain(".x.draft-1", ".x.lock");
  }

  private void together(String line, String... folders) throws Exception {
    int n = folders.length;
    ExecutorService pool = Executors.newFixedThreadPool(n);
    CountDownLatch ready = new CountDownLatch(n);
    List<Future<Typed>> typed = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      typed.add(
          pool.submit(
              () -> {
                ready.countDown();
                ready.await();
                return Typed.in(here, () -> false, line.split(" "));
              }));
    }
    pool.shutdown();
    for (Future<Typed> future : typed) {
      assertThat(future.get().code()).as(line + "\n" + future.get().err()).isZero();
    }
    assertThat(entries("results")).contains(folders).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void everyCommandThatWritesAFolderMayRunTwiceAtOnce() throws Exception {
    together("run short.yaml --runs 20 --no-charts --quiet", "short", "short-2", "short-3");
    together("compare short.yaml short.yaml --runs 9 --no-charts --quiet", "compare-short");
    together("sweep s.sweep.yaml --no-charts --quiet", "s", "s-2", "s-3");
    together("sensitivity results/s --no-charts --quiet", "sensitivity-s", "sensitivity-s-2");
    together(
        "discover results/s --outcome rung-8 --threshold 0 --no-charts --quiet",
        "discover-s",
        "discover-s-2");
    together(
        "rare short.yaml --outcome rung-8 --particles 9 --repetitions 2 --no-charts --quiet",
        "rare-short-rung-8",
        "rare-short-rung-8-2");
    together(
        "calibrate c.calibration.yaml --no-charts --quiet", "calibration-c", "calibration-c-2");
    together(
        "hindcast --futures 2 --crises 0 --no-calibration --no-charts --quiet",
        "hindcast-baseline",
        "hindcast-baseline-2");
  }
}
