package org.regesta.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * What the timeline and the search show while something is under way, as their templates have it.
 */
class NoticesTest {

  private static final String ADDRESS = "/timeline?period=1998&kind=said";

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "search"})
  void sayThatEntriesAreBeingCountedAndLookAgainByThemselves(String screen) {
    var page = page(screen, List.of());

    assertThat(page.select("h1").eachText()).containsExactly("Counting …");
    var notice = page.select("#found > .notice[role=status]");
    assertThat(notice.text()).contains("The entries are being counted.", "Look again");
    assertThat(notice.select("a").attr("href")).isEqualTo(ADDRESS);
    assertThat(notice.attr("hx-get")).isEqualTo(ADDRESS);
    assertThat(notice.attr("hx-trigger")).startsWith("load delay:");
    assertThat(page.select("#found ol, #found .chart")).isEmpty();
    assertThat(page.select("#question input[name=q]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "search"})
  void nameWhatIsNotThereYet(String screen) {
    var notes =
        List.of(
            new UnderWay.Note("Import 3 is running: read, 18 of 40.", Optional.of("/imports/3")),
            new UnderWay.Note("12 changes are still to be taken in.", Optional.empty()));

    var page = page(screen, notes);

    assertThat(page.select(".under-way p").eachText())
        .containsExactly(
            "Import 3 is running: read, 18 of 40. Watch it",
            "12 changes are still to be taken in.");
    assertThat(page.select(".under-way a").attr("href")).isEqualTo("/imports/3");
  }

  private static Document page(String screen, List<UnderWay.Note> notes) {
    var templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    var context = new MockServletContext();
    var exchange =
        JakartaServletWebApplication.buildApplication(context)
            .buildExchange(new MockHttpServletRequest(context), new MockHttpServletResponse());
    var model =
        Map.<String, Object>of(
            "question",
            Question.ALL,
            "period",
            PeriodBox.Asked.everything(""),
            "asked",
            Map.of("byTime", true),
            "address",
            ADDRESS,
            "published",
            false,
            "limiting",
            false,
            "counting",
            true,
            "underWay",
            notes);
    return Jsoup.parse(engine.process(screen, new WebContext(exchange, Locale.ROOT, model)));
  }
}
