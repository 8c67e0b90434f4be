package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.regesta.text.html.DateClaim.About;
import org.regesta.text.reading.Days;
import tools.jackson.databind.JsonNode;

/** The days that a page states for machines: in JSON-LD, meta elements, microdata, scripts. */
final class StatedDates {

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)\\b(?:date_?published|publish(?:ed|ing)?_?(?:date|at|time|on)|publication_?date"
              + "|pub_?date|first_?published(?:_?at)?)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?"
              + "(\\d{4}-\\d{2}-\\d{2}[^\"'\\\\,;}]{0,24})");
  private static final int SCRIPTS = 400_000;

  private final Page page;
  private final Days days;
  private final List<DateClaim> claims = new ArrayList<>();

  private StatedDates(Page page, Days days) {
    this.page = page;
    this.days = days;
  }

  static List<DateClaim> of(Page page, Statements statements, Days days) {
    var stated = new StatedDates(page, days);
    stated.linked();
    for (var found : statements.about(Statements.About.PUBLISHED, page.meta())) {
      stated.add(About.PUBLISHED, found.value(), found.evidence(), statements.weight(found));
    }
    for (var found : statements.about(Statements.About.MODIFIED, page.meta())) {
      stated.add(About.CHANGED, found.value(), found.evidence(), DateWeights.of("meta modified"));
    }
    stated.marked("datePublished", "itemprop published");
    stated.marked("dateCreated", "itemprop created");
    stated.marked("dateModified", "itemprop modified");
    if (stated.claims.stream().noneMatch(claim -> claim.weight() > DateWeights.of("address"))) {
      stated.scripts();
    }
    return stated.claims;
  }

  private void linked() {
    var article = page.linked().article();
    property(article, "datePublished", "linked article published");
    property(article, "dateCreated", "linked created");
    property(article, "dateModified", "linked article modified");
    for (var node : page.linked().all()) {
      property(node, "datePublished", "linked other published");
      property(node, "dateCreated", "linked created");
      property(node, "uploadDate", "linked uploaded");
      property(node, "dateModified", "linked modified");
    }
  }

  private void property(JsonNode node, String name, String what) {
    LinkedData.text(node.path(name))
        .ifPresent(value -> add(about(name), value, "JSON-LD " + name, DateWeights.of(what)));
  }

  private static About about(String property) {
    return property.equals("dateModified") ? About.CHANGED : About.PUBLISHED;
  }

  private void marked(String property, String what) {
    for (var element : page.document().select("[itemprop~=" + property + "]")) {
      var value = machineValue(element);
      int weight = DateWeights.of(what);
      int heard = DateParts.isBeside(element, null) ? weight / 2 : weight;
      add(about(property), value, "itemprop " + property, heard);
    }
  }

  private void scripts() {
    for (var script : page.document().select("script")) {
      var data = script.data();
      boolean linked = script.attr("type").contains("ld+json");
      var text = data.length() > SCRIPTS ? data.substring(0, SCRIPTS) : data;
      if (!text.contains("ublish") && !text.contains("pub")) {
        continue;
      }
      var found = IN_SCRIPT.matcher(text);
      if (found.find()) {
        add(
            About.PUBLISHED,
            found.group(1),
            linked ? "JSON-LD datePublished" : "script of the page",
            DateWeights.of(linked ? "broken linked published" : "script published"));
      }
    }
  }

  private void add(About about, String value, String evidence, int weight) {
    days.stated(value, page.claimedLanguage())
        .ifPresent(day -> claims.add(new DateClaim(about, day, evidence, weight)));
  }

  /** What an element says to machines, or else shows. */
  static String machineValue(Element element) {
    for (var attribute : List.of("datetime", "content", "title")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
