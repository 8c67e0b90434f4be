package org.regesta.text.extractor;

import java.util.List;
import java.util.stream.Collectors;

/** The same article as pages of three styles. */
final class HtmlPages {

  private HtmlPages() {}

  /** A news page: structured data, menus, share buttons with counters, related stories. */
  static String news(String title, List<String> paragraphs) {
    return """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8">
    <title>%1$s | The Harbour Gazette</title>
    <meta property="og:site_name" content="The Harbour Gazette">
    <meta property="og:title" content="%1$s | The Harbour Gazette">
    <link rel="canonical" href="https://gazette.example/2023/03/06/harbour">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "NewsArticle", "headline": "%1$s",
       "datePublished": "2023-03-06T08:30:00+01:00", "dateModified": "2023-03-07T10:00:00Z",
       "author": [{"@type": "Person", "name": "Maria Okafor"}],
       "publisher": {"@id": "#publisher"}},
      {"@type": "Organization", "@id": "#publisher", "name": "Harbour Gazette Ltd"}]}
    </script></head>
    <body class="has-sidebar">
    <header><a href="/">The Harbour Gazette</a></header>
    <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Ships</a></li></ul></nav>
    <div id="cookie-banner"><p>We use cookies to make this page better for you and for those who
    pay for it. You can say no at any time in your settings.</p></div>
    <main><article>
      <h1>%1$s</h1>
      <p class="standfirst">Four weeks of waiting are over for pilots and dockers.</p>
      <div class="share"><span>0</span><span>310</span><a href="#">Share this</a></div>
      <figure><img src="a.jpg" alt=""><figcaption>A crane in the northern harbour</figcaption></figure>
      <div class="story-body">
      %2$s
      <aside class="newsletter"><p>Sign up for our letter and get the ships of the day by mail, every
      morning at six, before anybody else has them.</p></aside>
      </div>
      <div class="author-bio"><p>Maria Okafor writes about ships and the sea since 2009 and has won
      more than one prize for it.</p></div>
      <section class="related"><h2>More stories</h2><ul><li><a href="/1">Ferry raised from the
      channel</a></li><li><a href="/2">Pilots want lights</a></li></ul></section>
      <div id="comments"><p>First! What a long winter that was, I thought it would never end, but
      here we are again.</p></div>
    </article></main>
    <footer><p>Copyright The Harbour Gazette. All rights reserved, on land and at sea.</p></footer>
    </body></html>
    """
        .formatted(title, joined(paragraphs, "<p>", "</p>\n"));
  }

  /** A blog: no structured data, a byline with a date, a side column. */
  static String blog(String title, List<String> paragraphs) {
    return """
    <html><head><title>%1$s</title></head><body>
    <div id="page"><div id="content"><div class="post">
    <h2 class="post-title">%1$s</h2>
    <div class="byline">By <a href="/author/maria" rel="author">Maria Okafor</a>, 6 March 2023</div>
    <div class="entry-content">%2$s</div>
    <div class="tags"><a href="/t/1">ships</a> <a href="/t/2">storm</a></div>
    </div></div>
    <div id="sidebar"><h3>Archive</h3><ul><li><a href="/2023/02">February</a></li>
    <li><a href="/2023/01">January</a></li></ul></div></div>
    </body></html>
    """
        .formatted(title, joined(paragraphs, "<p>", "</p>\n"));
  }

  /** The nineties: tables for the layout, line breaks for paragraphs. */
  static String tables(String title, List<String> paragraphs) {
    return """
    <HTML><HEAD><TITLE>%1$s</TITLE></HEAD><BODY BGCOLOR=white>
    <TABLE WIDTH=760><TR><TD WIDTH=150 VALIGN=top>
    <A HREF=1.htm>Home</A><BR><A HREF=2.htm>Ships</A><BR><A HREF=3.htm>Tides</A><BR>
    </TD><TD VALIGN=top><FONT SIZE=5><B>%1$s</B></FONT><BR><BR>
    <FONT FACE=Times>%2$s</FONT>
    </TD></TR><TR><TD COLSPAN=2><A HREF=4.htm>Contact</A> | <A HREF=5.htm>Imprint</A></TD></TR>
    </TABLE></BODY></HTML>
    """
        .formatted(title, joined(paragraphs, "", "\n<BR>&nbsp;<BR>\n"));
  }

  /** Lines are broken at a width, as editors of pages do. */
  private static String joined(List<String> paragraphs, String before, String after) {
    return paragraphs.stream()
        .map(paragraph -> before + paragraph.replaceAll("(.{60,80}) ", "$1\n      ") + after)
        .collect(Collectors.joining());
  }
}
