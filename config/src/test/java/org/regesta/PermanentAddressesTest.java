package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.batch.Derivations;
import org.regesta.batch.Index;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Content;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.regesta.reading.ArticleReader;
import org.regesta.reading.Circumstances;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.timeline.CaptureReading;
import org.regesta.timeline.Timeline;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address that an archive ever gave, after its sources were read anew again and again: it is
 * there, or it leads on, or it says what it was and where to go.
 */
class PermanentAddressesTest {

  private static final String MAYOR =
      "“The tolls on the harbour bridge will not rise before the spring,” Ann Mayhew, the mayor of"
          + " Alder, said on 3 May 1904.\n";
  private static final String BOATMAN =
      "“The ferry will run as long as there is water to carry it,” Bo Lindgren, a boatman, said on"
          + " 7 June 1904.\n";
  private static final String MILL = "The mill at Alder was closed on 9 June 1904.\n";
  private static final String NOTHING = "There was fog over the harbour.\n";

  private static final Pattern WAY_ON =
      Pattern.compile("/(?:captures|entries|people)/[0-9a-z]{26}(?:/passages/[0-9]+-[0-9]+)?");

  @TempDir private Path home;
  @TempDir private Path papers;
  private final TestDatabase database = TestDatabase.create();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> given = new LinkedHashSet<>();
  private final Set<Integer> seen = new LinkedHashSet<>();

  @BeforeEach
  void twoPapersOfOneTown() throws IOException {
    Files.writeString(papers.resolve("gazette.txt"), MAYOR + "\n" + MILL);
    Files.writeString(papers.resolve("herald.txt"), BOATMAN);
    var brought =
        CommandRun.of(CommandRun.on(home, CommandRun.url(database), "import", papers.toString()));
    assertThat(brought.exit()).as(brought.err()).isZero();
  }

  @AfterEach
  void putTheDatabaseAway() {
    database.close();
    client.close();
  }

  @Test
  void answersEveryAddressThatWasEverGiven() {
    try (var room = new Room()) {
      room.noteAddresses();
      int first = given.size();
      room.areAllAnswered("at first");

      room.readAs("herald.txt", MAYOR);
      room.areAllAnswered("after entries were merged");
      room.readAs("herald.txt", BOATMAN + "\n" + MILL);
      room.areAllAnswered("after one was split from another");
      room.readAs("gazette.txt", NOTHING + "\n" + MAYOR + "\n" + MILL);
      room.areAllAnswered("after the words moved in their text");
      room.readAs("gazette.txt", MAYOR.replace("Ann Mayhew", "Ann Mayhew Holt"));
      room.areAllAnswered("after somebody was named otherwise");
      room.takeAway("herald.txt");
      room.areAllAnswered("after a source was taken from the line");
      room.readAs("gazette.txt", NOTHING);
      room.areAllAnswered("after nothing was found any more");

      assertThat(given).hasSizeGreaterThan(first + 10);
      assertThat(seen).contains(200, 302, 410).doesNotContain(404, 500);
    }
  }

  /** The archive, served. */
  private final class Room implements AutoCloseable {

    private final int port = ReadingRoom.freePort();
    private final Archive archive =
        SpringArchive.serve(
            new ArchiveSettings(
                new Home(home), Optional.of(CommandRun.url(database)), Optional.empty()),
            Ports.of(port, null));

    /** Reads a capture as if these were its words, and puts all that follows on record. */
    void readAs(String name, String words) {
      var capture = capture(name);
      var request =
          new TextExtractor.Request(
              Content.of(words.getBytes(StandardCharsets.UTF_8)),
              name,
              null,
              null,
              null,
              capture.declared());
      var read = (Extraction.Read) new DirectExtractor().extract(request);
      var reading = new ArticleReader().read(read.article(), Circumstances.of(read.metadata()));
      change(() -> {
        var derivations = archive.part(Derivations.class);
        derivations.extractions().save(capture.id(), read);
        derivations.dates().save(capture.id(), reading.dates());
        derivations.statements().save(capture.id(), reading.statements());
        derivations.events().save(capture.id(), reading.events());
        archive
            .part(Timeline.class)
            .place(
                new CaptureReading(
                    capture, read, reading.dates(), reading.statements(), reading.events()));
      });
    }

    void takeAway(String name) {
      change(() -> archive.part(Timeline.class).remove(capture(name).id()));
    }

    private void change(Runnable what) {
      archive.part(TransactionTemplate.class).executeWithoutResult(_ -> what.run());
      archive.part(Index.class).catchUp();
      noteAddresses();
    }

    private Capture capture(String name) {
      return archive.part(CaptureStore.class).page(Optional.empty(), 10).stream()
          .filter(one -> one.name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    /** Everything that has an address of its own now. */
    void noteAddresses() {
      given.add("/imports/1");
      for (var list : List.of("/api/timeline?limit=500", "/api/timeline/undated?limit=500")) {
        for (var entry : json(list).path("items")) {
          given.add("/entries/" + entry.path("id").asString());
          entry.path("evidence").forEach(this::notePassage);
        }
      }
      for (var person : json("/api/people?limit=500").path("items")) {
        given.add("/people/" + person.path("id").asString());
      }
      for (var capture : archive.part(CaptureStore.class).page(Optional.empty(), 10)) {
        given.add("/captures/" + capture.id());
        noteStatements(capture.id());
      }
    }

    private void notePassage(JsonNode evidence) {
      var spans = evidence.path("passages");
      note(
          "/captures/" + evidence.path("capture").asString() + "/passages/",
          spans,
          evidence.path("textHash").asString());
    }

    private void noteStatements(CaptureId capture) {
      var hash = json("/api/captures/" + capture).path("textHash").asString();
      for (var statement : json("/api/captures/" + capture + "/statements")) {
        note("/captures/" + capture + "/statements/", statement.path("spans"), hash);
      }
    }

    private void note(String where, JsonNode spans, String hash) {
      var address =
          where
              + spans.path(0).path(0).asInt()
              + "-"
              + spans.path(spans.size() - 1).path(1).asInt();
      given.add(address);
      given.add(address + "?text=" + hash.substring(0, 12));
    }

    void areAllAnswered(String when) {
      for (var address : given) {
        isAnswered(address, "text/html", when);
        isAnswered(address, "application/json", when);
        isAnswered(address.replaceFirst("(?=\\?|$)", ".json"), "*/*", when);
        isAnswered("/api" + address, "*/*", when);
        if (!address.startsWith("/imports")) {
          isAnswered(address, "application/x-research-info-systems", when);
          isAnswered(address.replaceFirst("(?=\\?|$)", ".csljson"), "*/*", when);
        }
      }
    }

    private void isAnswered(String address, String accept, String when) {
      var answer = ask(address, accept);
      var what = "%s as %s %s: %s".formatted(address, accept, when, answer.body());
      seen.add(answer.statusCode());
      assertThat(answer.statusCode()).as(what).isIn(200, 302, 308, 410);
      if (answer.statusCode() == 410) {
        var way = WAY_ON.matcher(answer.body());
        assertThat(way.find()).as(what).isTrue();
        assertThat(ask(way.group(), "text/html").statusCode()).as(what).isIn(200, 302, 410);
      } else if (answer.statusCode() != 200) {
        var on = answer.headers().firstValue("Location").orElseThrow();
        var path = on.replaceFirst("^https?://[^/]+", "");
        assertThat(ask(path, "text/html").statusCode()).as(what).isIn(200, 302, 410);
      }
    }

    private JsonNode json(String path) {
      var answer = ask(path, "application/json");
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
      return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> ask(String path, String accept) {
      try {
        var request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while waiting for an answer", e);
      }
    }

    @Override
    public void close() {
      archive.close();
    }
  }
}
