import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes the WARC files of the demonstration: pages with their style sheets and pictures, as a
 * crawler would have met them. {@code java samples/source/Crawls.java}
 */
final class Crawls {

  private static final Path HERE = Path.of("samples", "source");
  private static final Path THERE = Path.of("samples", "northport");
  private static final String HTML = "text/html; charset=utf-8";

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final String day;
  private int seconds;

  private Crawls(String day) {
    this.day = day;
    record("warcinfo", "", "application/warc-fields",
        "software: samples/source/Crawls.java\r\nformat: WARC File Format 1.1\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  public static void main(String[] arguments) throws IOException {
    herald();
    gazette();
  }

  /** Two pages of one newspaper, what they are drawn with, and an address where nothing was. */
  private static void herald() throws IOException {
    var site = "https://herald.example";
    var crawl = new Crawls("2023-07-01T10:00:");
    crawl.page(site + "/2023/05/04/minister-inspects-bridge", read("herald-minister.html"));
    crawl.page(site + "/2023/06/25/bridge-opens", read("herald-opening.html"));
    crawl.found(site + "/style/herald.css", "text/css", read("herald.css"));
    crawl.found(site + "/pictures/bridge-open.png", "image/png", bridge(720, 300, new Color(0x8fb3cc), 0));
    crawl.answer(site + "/2023/06/25/bridge-opens/pictures", "404 Not Found", HTML,
        "<!doctype html><html><head><title>Not found</title></head><body><h1>404</h1><p>There is nothing here.</p></body></html>\n"
            .getBytes(StandardCharsets.UTF_8));
    Files.write(THERE.resolve("county-herald-2023.warc.gz"), crawl.file.toByteArray());
  }

  /** The council's page a week later, with a correction, and the page of the barge as it was. */
  private static void gazette() throws IOException {
    var site = "https://gazette.northport.example";
    var page = Files.readString(THERE.resolve("gazette-council-hears-of-delay.html"));
    var corrected =
        page.replace("</article>",
            "  <p class=\"correction\">Correction, 18 April 2023: an earlier version of this article said that the fenders were replaced. They were repaired.</p>\n</article>")
            .replace("\"dateModified\": \"2023-04-12T11:05:00+01:00\"", "\"dateModified\": \"2023-04-18T09:00:00+01:00\"");
    var crawl = new Crawls("2023-04-19T03:12:");
    crawl.page(site + "/2023/04/12/council-hears-of-delay", corrected.getBytes(StandardCharsets.UTF_8));
    crawl.page(site + "/2022/03/31/pier-closed", Files.readAllBytes(THERE.resolve("gazette-2022-03-31-pier-closed.html")));
    crawl.found(site + "/assets/gazette.css", "text/css", read("gazette.css"));
    crawl.found(site + "/assets/pier.png", "image/png", bridge(640, 260, new Color(0xc9ccd1), 5));
    crawl.found(site + "/assets/barge.png", "image/png", bridge(640, 260, new Color(0xb9bfc4), 3));
    Files.write(THERE.resolve("northport-gazette-2023-04-19.warc.gz"), crawl.file.toByteArray());
  }

  private static byte[] read(String name) throws IOException {
    return Files.readAllBytes(HERE.resolve(name));
  }

  /** A bridge over water; the last spans are not built yet. */
  private static byte[] bridge(int width, int height, Color sky, int missing) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(sky);
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x2f5d73));
    pen.fillRect(0, height * 2 / 3, width, height / 3);
    pen.setColor(new Color(0x3a3f44));
    pen.setStroke(new BasicStroke(6));
    int spans = 8;
    int end = width * (spans - missing) / spans;
    pen.drawLine(0, height / 2, end, height / 2);
    for (int x = width / spans; x <= end; x += width / spans) {
      pen.drawLine(x, height / 2, x, height * 3 / 4);
      pen.drawLine(x, height / 4, x, height / 2);
      pen.drawLine(x, height / 4, Math.max(0, x - width / spans), height / 2);
    }
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private void page(String address, byte[] body) {
    found(address, HTML, body);
  }

  private void found(String address, String type, byte[] body) {
    answer(address, "200 OK", type, body);
  }

  private void answer(String address, String status, String type, byte[] body) {
    var head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
    record("response", address, "application/http;msgtype=response", join(head.getBytes(StandardCharsets.US_ASCII), body));
  }

  /** One record, a gzip member of its own. Its name is made from where it stands, so that every run makes the same. */
  private void record(String type, String address, String contentType, byte[] block) {
    var date = day + "%02dZ".formatted(seconds++);
    var name = UUID.nameUUIDFromBytes((date + " " + address).getBytes(StandardCharsets.UTF_8));
    var head =
        "WARC/1.1\r\nWARC-Type: " + type
            + "\r\nWARC-Record-ID: <urn:uuid:" + name + ">"
            + "\r\nWARC-Date: " + date
            + (address.isEmpty() ? "" : "\r\nWARC-Target-URI: " + address)
            + "\r\nContent-Type: " + contentType
            + "\r\nWARC-Block-Digest: sha256:" + sha256(block)
            + "\r\nContent-Length: " + block.length + "\r\n\r\n";
    try (var member = new GZIPOutputStream(file)) {
      member.write(join(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
