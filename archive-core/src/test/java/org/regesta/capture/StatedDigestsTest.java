package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.capture.TestArchive.kept;
import static org.regesta.capture.WarcBytes.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.home.TestDatabase;

/** What a WARC states of its bytes is checked, and told where it is not so. */
@ExtendWith(TestDatabase.Extension.class)
class StatedDigestsTest {

  private static final String HTTP = "application/http;msgtype=response";
  private static final byte[] PAGE = WarcBytes.http(WarcDoor.OK, bytes("<p>Once.</p>"));

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void open(TestDatabase database) {
    archive = new TestArchive(database, folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource({
    "md5:d41d8cd98f00b204e9800998ecf8427e, md5:d41d8cd98f00b204e9800998ecf8427e",
    "SHA1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ, sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "sha1:DA39A3EE5E6B4B0D3255BFEF95601890AFD80709, sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "md5:2QOYZWMPACZAJ2MABGMOZ6CCPY======, md5:d41d8cd98f00b204e9800998ecf8427e",
  })
  void areReadInBase32AndInHex(String header, String read) {
    assertThat(StatedDigest.of(header)).map(StatedDigest::toString).contains(read);
  }

  @ParameterizedTest
  @CsvSource({
    "sha1",
    "sha1:",
    "sha1:ABC",
    "crc32:00000000",
    "sha1:1I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"
  })
  void areNoneWhereTheyCannotBeRead(String header) {
    assertThat(StatedDigest.of(header)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MD5, md5", "SHA-1, sha1", "SHA-256, sha256"})
  void areDoubtedByNobodyWhereTheyFit(String algorithm, String name) throws Exception {
    var digests =
        "WARC-Block-Digest: "
            + name
            + ":"
            + hex(algorithm, PAGE)
            + "\r\n"
            + "WARC-Payload-Digest: "
            + name
            + ":"
            + hex(algorithm, bytes("<p>Once.</p>"))
            + "\r\n";

    assertThat(doubts(PAGE, digests)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MD5, md5", "SHA-1, sha1", "SHA-256, sha256"})
  void areToldAndTheBytesKeptWhereTheyDoNotFit(String algorithm, String name) throws Exception {
    var other = name + ":" + hex(algorithm, bytes("Twice.")) + "\r\n";

    assertThat(doubts(PAGE, "WARC-Block-Digest: " + other))
        .containsExactly("its digest is not that of its bytes (WARC-Block-Digest)");
    assertThat(doubts(PAGE, "WARC-Payload-Digest: " + other)).isEmpty(); // the same is held
  }

  @Test
  void nameBothWhereNeitherFits() throws Exception {
    var other = "sha1:" + hex("SHA-1", bytes("Twice.")) + "\r\n";

    assertThat(doubts(PAGE, "WARC-Payload-Digest: " + other + "WARC-Block-Digest: " + other))
        .containsExactly(
            "its digest is not that of its bytes (WARC-Block-Digest and WARC-Payload-Digest)");
  }

  @Test
  void ofAPayloadMayBeCountedWithOrWithoutItsCodings() throws Exception {
    var text = bytes("<p>Once and again.</p>");
    var packed = WarcBytes.gzip(text);
    var chunked = WarcBytes.chunked(packed);
    var page =
        WarcBytes.http(
            WarcDoor.OK + "\nContent-Encoding: gzip\nTransfer-Encoding: chunked", chunked);

    for (var counted : List.of(chunked, packed, text)) {
      var digest = "WARC-Payload-Digest: sha1:" + hex("SHA-1", counted) + "\r\n";
      assertThat(DigestCheck.of(stored(page, digest))).isEmpty();
    }
    var wrong = "WARC-Payload-Digest: sha1:" + hex("SHA-1", bytes("Once")) + "\r\n";
    assertThat(DigestCheck.of(stored(page, wrong))).isPresent();
  }

  /** What is doubted of a capture: in the receipt, and on record. */
  private List<String> doubts(byte[] page, String digests) throws IOException {
    var receipt = archive.receive(warc(page, digests)).getFirst();
    if (!(receipt instanceof Receipt.Kept told)) {
      return List.of();
    }
    var id = kept(receipt).id();
    assertThat(archive.store().holding(id).orElseThrow().doubts()).isEqualTo(told.doubts());
    assertThat(archive.store().verify(id)).isEqualTo(new Fixity.Sound());
    return told.doubts();
  }

  private Path warc(byte[] page, String digests) throws IOException {
    return archive.write(
        "crawl.warc",
        new WarcBytes().with("response", "https://a.example/", HTTP, page, digests).plain());
  }

  private StoredRecord stored(byte[] page, String digests) throws IOException {
    var file = warc(page, digests);
    return new StoredRecord(file, 0, Files.size(file));
  }

  private static String hex(String algorithm, byte[] content) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance(algorithm).digest(content))
        .toUpperCase(Locale.ROOT);
  }
}
