package org.regesta.inspect;

import java.io.IOException;
import java.io.OutputStream;
import org.regesta.reading.ArticleReader;
import org.regesta.text.PlainText;
import org.regesta.time.DateTaker;
import org.regesta.time.Dating;
import org.regesta.time.Timex;
import tools.jackson.core.JsonGenerator;

/**
 * The dates of one text, written as they are found: {@code --only dates}. However long the text,
 * nothing that is found is held; datings, which stand behind all expressions, wait in a {@link
 * Spool}.
 */
record DateLine(ArticleReader reader, TextLine given) implements Answer.Written {

  @Override
  public void to(OutputStream out) throws IOException {
    var form = new DateForm(given.text());
    try (var spool = new Spool();
        var timexes = Fields.generator(out);
        var datings = Fields.generator(spool)) {
      timexes.writeStartObject();
      timexes.writeStringProperty("id", given.id());
      timexes.writeStringProperty("text", given.text());
      timexes.writeName("timexes").writeStartArray();
      datings.writeStartArray();
      reader.dates(new PlainText(given.text()), given.context(), new Found(form, timexes, datings));
      timexes.writeEndArray().writeName("datings").writeRawValue("").flush();
      datings.writeEndArray().flush();
      spool.copyTo(out);
      timexes.writeEndObject();
    }
  }

  /** Writes what is found. */
  private record Found(DateForm form, JsonGenerator timexes, JsonGenerator datings)
      implements DateTaker {

    @Override
    public void timex(Timex timex) {
      form.write(timex, timexes);
    }

    @Override
    public void dating(Dating dating) {
      form.write(dating, datings);
    }
  }
}
