package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

  @TempDir Path folder;

  @Test
  void walksFoldersInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b.txt", "b");
    write("a/2.txt", "2");
    write("a/10.txt", "10");
    write("a/sub/x.txt", "x");
    write("c.html", "c");
    write(".hidden", "h");
    write(".git/config", "g");

    var arrivals = arrivals(Declared.NOTHING, folder);

    assertThat(arrivals)
        .extracting(Arrival::name)
        .containsExactly("a/10.txt", "a/2.txt", "a/sub/x.txt", "b.txt", "c.html");
    assertThat(arrivals).extracting(Arrival::position).containsExactly(0L, 1L, 2L, 3L, 4L);
  }

  @Test
  void saysOfAFileThatWasDeletedMeanwhileThatItIsNoLongerThere() throws IOException {
    var file = write("a.txt", "a");
    var walk = new FolderWalk(folder);
    Files.delete(file);

    assertThat(walk.next()).isEqualTo(new Met.Barred("a.txt", "is no longer there"));
  }

  @Test
  void takesPathsInTheOrderGiven() throws IOException {
    var b = write("b.txt", "b");
    var a = write("a.txt", "a");

    assertThat(arrivals(Declared.NOTHING, b, a))
        .extracting(Arrival::name)
        .containsExactly("b.txt", "a.txt");
  }

  @Test
  void takesTheFileItselfForTheSourceWhereNoUrlIsDeclared() throws IOException {
    var file = write("a b.txt", "text");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));

    var offered = offered(arrivals(Declared.NOTHING, file).getFirst());

    assertThat(offered.source().value()).isEqualTo(file.toUri().toString()).endsWith("/a%20b.txt");
    assertThat(offered.captured()).isNull();
    assertThat(offered.origin())
        .isEqualTo(new Arrival.LooseFile(file, Instant.parse("1999-12-31T23:59:59Z")));
  }

  @Test
  void takesUrlAndTimeOfCaptureFromTheOptions() throws IOException {
    var captured = Instant.parse("2020-01-02T03:04:05Z");
    var options =
        new Declared(
            "https://example.org/1",
            null,
            null,
            List.of(),
            "2020-01-01",
            captured,
            null,
            "Papers",
            "--url");

    var offered = offered(arrivals(options, write("a.txt", "text")).getFirst());

    assertThat(offered.source()).isEqualTo(new SourceUri("https://example.org/1"));
    assertThat(offered.captured()).isEqualTo(captured);
    assertThat(offered.declared()).isEqualTo(options);
  }

  @Test
  void takesNoUrlThatIsNone() throws IOException {
    var file = write("a.txt", "text");
    var options =
        new Declared("example.org/a", null, null, List.of(), null, null, null, null, "--url");

    assertThatThrownBy(() -> Arrivals.of(List.of(file), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("example.org/a");
  }

  @Test
  void tellsBeforehandWhichPathsAreMissing() throws IOException {
    var missing = folder.resolve("nowhere");

    var unavailable =
        Arrivals.of(List.of(write("a.txt", "a"), missing), Declared.NOTHING).unavailable();

    assertThat(unavailable)
        .containsExactly(new Arrivals.Unavailable(missing, "there is no such file or folder"));
  }

  @Test
  void accountsForAPathThatVanishedSince() {
    var missing = folder.resolve("nowhere");

    assertThat(arrivals(Declared.NOTHING, missing))
        .containsExactly(
            new Arrival.Unreadable(0, "nowhere", "there is no such file or folder: " + missing));
  }

  @Test
  void accountsForAnEmptyFile() throws IOException {
    assertThat(arrivals(Declared.NOTHING, write("a.txt", "")))
        .containsExactly(new Arrival.Unreadable(0, "a.txt", "the file is empty"));
  }

  @Test
  void accountsForAFileOverTheLimitWithoutReadingIt() throws IOException {
    var big = folder.resolve("big.pdf");
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    var arrival = arrivals(Declared.NOTHING, big).getFirst();

    assertThat(arrival)
        .isEqualTo(
            new Arrival.Unreadable(
                0,
                "big.pdf",
                "longer than 134,217,728 bytes (it has 209,715,200); split it, or raise regesta.capture.item in the file of --config"));
  }

  @Test
  void accountsForAFileThatItMayNotRead() throws IOException {
    var secret = write("secret.txt", "closed");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(secret), "root may read everything");

    assertThat(arrivals(Declared.NOTHING, folder))
        .containsExactly(
            new Arrival.Unreadable(0, "secret.txt", "cannot be read: permission denied"));
  }

  @Test
  void followsNoLinkOutOfTheFolderNorInCircles() throws IOException {
    var outside = Files.createTempFile("outside", ".txt");
    Files.writeString(outside, "outside");
    write("in/a.txt", "a");
    var in = folder.resolve("in");
    Files.createSymbolicLink(in.resolve("b-same.txt"), in.resolve("a.txt"));
    Files.createSymbolicLink(in.resolve("c-out.txt"), outside);
    Files.createSymbolicLink(in.resolve("d-circle"), in);
    Files.createSymbolicLink(in.resolve("e-nowhere"), in.resolve("nothing"));

    var arrivals = arrivals(Declared.NOTHING, in);

    Files.delete(outside);
    assertThat(arrivals)
        .extracting(ArrivalsTest::outcome)
        .containsExactly(
            "a.txt: offered",
            "b-same.txt: offered",
            "c-out.txt: a symbolic link that leads out of the folder; it is not followed",
            "d-circle: a symbolic link to a folder; it is not followed",
            "e-nowhere: a symbolic link that leads nowhere");
  }

  @Test
  void takesNoSidecarForAnItemAndEveryOtherJsonForOne() throws IOException {
    write("article.html", "<p>");
    write("article.json", "{}");
    write("scan.pdf", "%PDF");
    write("scan.pdf.json", "{}");
    write("records.json", "[]");
    write("folder/inside.txt", "x");
    write("folder.json", "{\"a\": 1}");
    write("sidecar.csv", "file,title\nscan.pdf,A scan\n");
    write("numbers.csv", "a,b\n");

    assertThat(arrivals(Declared.NOTHING, folder))
        .extracting(ArrivalsTest::outcome)
        .containsExactly(
            "article.html: offered",
            "folder/inside.txt: offered",
            "folder.json: offered",
            "numbers.csv: offered",
            "records.json: offered",
            "scan.pdf: offered");
  }

  @Test
  void takesNoSidecarForAnItemWhereAllFilesAreNamed() throws IOException {
    var page = write("a.html", "<p>");
    var json = write("a.json", "{\"title\": \"T\"}");
    var table = write("sidecar.csv", "file,publisher\na.html,P\n");

    var arrivals = arrivals(Declared.NOTHING, page, json, table);
    var alone = arrivals(Declared.NOTHING, json);

    assertThat(arrivals)
        .singleElement()
        .satisfies(a -> {
          assertThat(offered(a).declared().title()).isEqualTo("T");
          assertThat(offered(a).declared().publisher()).isEqualTo("P");
        });
    assertThat(alone).extracting(Arrival::name).containsExactly("a.json");
  }

  @Test
  void foreseesHowManyThereWillBeWhereNoContainerIsAmongThem() throws IOException {
    var alone = write("z.txt", "z");
    write("a/1.txt", "1");
    write("a/1.json", "{\"title\": \"T\"}");
    write("a/empty.txt", "");
    write("a/broken.html", "<p>");
    write("a/broken.json", "{no sidecar");
    write("a/.hidden", "h");
    var paths = new Path[] {folder.resolve("a"), alone, folder.resolve("missing.txt")};

    assertThat(Arrivals.of(List.of(paths), Declared.NOTHING).foreseen())
        .hasValue(arrivals(Declared.NOTHING, paths).size());

    Files.write(
        folder.resolve("a/2.warc.gz"), new WarcBytes().page("http://a.example/", "A").gzipped());
    assertThat(Arrivals.of(List.of(paths), Declared.NOTHING).foreseen()).isEmpty();
  }

  private List<Arrival> arrivals(Declared declared, Path... paths) {
    List<Arrival> arrivals = new ArrayList<>();
    try (var walk = Arrivals.of(List.of(paths), declared).iterator()) {
      walk.forEachRemaining(arrivals::add);
    }
    return arrivals;
  }

  private static String outcome(Arrival arrival) {
    return arrival.name()
        + ": "
        + switch (arrival) {
          case Arrival.Offered _ -> "offered";
          case Arrival.Unreadable unreadable -> unreadable.reason();
        };
  }

  private static Arrival.Offered offered(Arrival arrival) {
    return (Arrival.Offered) arrival;
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }
}
