package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

/** What a check of everything kept notices. */
class VerifyTest {

  private static final String LETTER =
      """
      A letter to the editor

      The mill was closed on 3 May 1904. The miller, Edwin Sale, said that the river had risen.
      """;

  @TempDir private Path folder;
  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void bringALetterIn() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), LETTER);
    assertThat(regesta("import", letter.toString(), "--progress", "none")).startsWith("0 ");
  }

  @AfterEach
  void putTheDatabaseAway() {
    database.close();
  }

  @Test
  void findsNothingWhereNothingChanged() {
    assertThat(regesta("verify"))
        .startsWith("0 ")
        .contains("1 original and 1 text checked, 0 damages");
  }

  @Test
  void noticesAnOriginalThatChanged() throws IOException {
    var segment = home().resolve("captures").resolve("segment-000001.warc.gz");
    var bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 40] ^= 1;
    Files.write(segment, bytes);

    assertThat(regesta("verify", "--hashes-only"))
        .startsWith("1 ")
        .contains("damaged", "letter.txt");
  }

  @Test
  void noticesAQuotationThatItsSourceDoesNotHold() {
    database
        .jdbc()
        .sql(
            "update evidence set sighting = replace(sighting::text, 'mill was closed', 'mill was opened')::jsonb")
        .update();

    assertThat(regesta("verify")).startsWith("1 ").contains("which its text does not say there");
  }

  @Test
  void noticesAnAnchorThatLeadsAstray() {
    int changed =
        database
            .jdbc()
            .sql(
                "update extraction set body = replace(body::text, ', 3, 0, ', ', 2, 0, ')::jsonb where body::text like '%, 3, 0, %'")
            .update();

    assertThat(changed).isEqualTo(1);
    assertThat(regesta("verify")).startsWith("1 ").contains("the original has other words at");
  }

  private Path home() {
    return folder.resolve("home");
  }

  /** The exit code, and what was said. */
  private String regesta(String... words) {
    var ended = CommandRun.of(CommandRun.on(home(), CommandRun.url(database), words));
    return ended.exit() + " " + ended.out() + ended.err();
  }
}
