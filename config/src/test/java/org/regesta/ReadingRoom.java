package org.regesta;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.StopSignal;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.CommandLineFrame;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reading room that really serves, over the captures that come with Regesta, with a worker for
 * orders: one for all tests of a run, because it takes seconds to open. Tests may add to it; none
 * may count on being alone.
 */
final class ReadingRoom implements AutoCloseable {

  private static final Path SAMPLES =
      Path.of(System.getProperty("regesta.root"), "samples", "northport");

  private final TestDatabase database = TestDatabase.create();
  private final StopSignal stop = new StopSignal();
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Path folder;
  private final Archive archive;
  private final int port;

  private ReadingRoom() throws IOException {
    folder = Files.createTempDirectory("reading-room");
    Files.writeString(folder.resolve("regesta.yaml"), "regesta.import.upload: 2MB\n");
    bringIn(SAMPLES);
    port = freePort();
    archive = SpringArchive.serve(settings(), Ports.of(port, null));
    Thread.ofVirtual().start(() -> work(archive.part(ImportWorker.class)));
  }

  private void bringIn(Path path) {
    var told = new StringWriter();
    var address = settings().database().orElseThrow();
    int exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(told))
            .setErr(new PrintWriter(told))
            .execute(
                "import",
                path.toString(),
                "--collection",
                "bridge",
                "--home",
                home().toString(),
                "--database",
                address);
    if (exit > 1) {
      throw new IllegalStateException("the samples could not be brought in: " + told);
    }
  }

  private void work(ImportWorker worker) {
    try {
      worker.work(stop, Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ArchiveSettings settings() {
    var address = database.address();
    var url = address.url() + "&user=" + address.user() + "&password=" + address.password();
    return new ArchiveSettings(
        new Home(home()), Optional.of(url), Optional.of(folder.resolve("regesta.yaml")));
  }

  /** A free port whose neighbour, the port of what comes out of captures, is free too. */
  static int freePort() {
    var here = InetAddress.getLoopbackAddress();
    for (int attempt = 0; attempt < 100; attempt++) {
      try (var first = new ServerSocket(0, 1, here);
          var _ = new ServerSocket(first.getLocalPort() + 1, 1, here)) {
        return first.getLocalPort();
      } catch (IOException | IllegalArgumentException taken) {
        // the next pair
      }
    }
    throw new IllegalStateException("no two free ports side by side");
  }

  Path home() {
    return folder.resolve("home");
  }

  int port() {
    return port;
  }

  /** A part of the archive that is open here. */
  <T> T part(Class<T> type) {
    return archive.part(type);
  }

  /** The whole address of a path. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** What is answered, whatever it is; redirects are not followed. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  /** What a path answers, as a browser asks for it. */
  HttpResponse<String> ask(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
  }

  /** A page that must be there. */
  Document page(String path) {
    var answer = ask(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return Jsoup.parse(answer.body(), at(path).toString());
  }

  /** JSON that must be there. */
  JsonNode json(String path) {
    var answer = send(HttpRequest.newBuilder(at(path)).header("Accept", "application/json"));
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  /** The permanent name that a guide's word stands for. */
  String somethingNamed(String word) {
    var said = json("/api/search?q=bridge&kind=said&precision=day").at("/found/hits/0/entry");
    return switch (word) {
      case "ENTRY" -> said.path("id").asString();
      case "CAPTURE" -> said.at("/evidence/0/capture").asString();
      case "PERSON" -> json("/api/people").at("/items/0/id").asString();
      default -> throw new IllegalArgumentException(word);
    };
  }

  @Override
  public void close() throws IOException {
    stop.ask();
    archive.close();
    database.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  /** The one room of a run of tests. */
  static ReadingRoom shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(ReadingRoom.class))
        .computeIfAbsent(ReadingRoom.class, _ -> opened(), ReadingRoom.class);
  }

  private static ReadingRoom opened() {
    try {
      return new ReadingRoom();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a test class the room, as a parameter of its constructor. */
  static final class Extension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(ReadingRoom.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return shared(context);
    }
  }
}
