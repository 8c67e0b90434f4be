package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that are no articles give their main content too. */
class PageKindsTest {

  private static final List<String> POSTS =
      List.of(
          "The winch on my boat slips as soon as there is any load on it, and I have no idea why. I"
              + " cleaned it last spring and greased every part of it. What did I miss?",
          "Look at the springs behind the pawls first. On mine they had lost their strength after ten"
              + " seasons, and the pawls did not catch. A new set costs next to nothing.",
          "I had the same with an old one. Too much grease is as bad as none, because it keeps the"
              + " pawls from moving. Wash it all out and use thin oil for them.",
          "Thank you both, it was the springs. I changed all eight of them this morning, and the winch"
              + " holds as it did when it was new.");

  @Test
  void readsWhatAllSaidInAThread() {
    var text = read(thread(), "thread.html").article().text();

    assertThat(POSTS).allSatisfy(post -> assertThat(text).contains(post));
    assertThat(text).doesNotContain("Log in").doesNotContain("Powered by");
  }

  @Test
  void readsWhatAPageHoldsForThoseWithoutScripts() {
    var posts = POSTS.stream().map(p -> "<div class='post'><p>" + p + "</p></div>");
    var html =
        """
        <html><head><title>The winch slips</title></head><body>
        <div id="splash">Loading</div><script>start()</script>
        <noscript><header><a href="/">Sailors</a></header><div id="main"><h1>The winch slips</h1>
        %s</div><footer><a href="/about">About</a></footer></noscript></body></html>
        """
            .formatted(posts.collect(Collectors.joining()));

    var text = read(html, "noscript.html").article().text();

    assertThat(POSTS).allSatisfy(post -> assertThat(text).contains(post));
  }

  @Test
  void leavesOutARemarkThatScriptsAreWanted() {
    var html =
        "<html><body><noscript>Please enable scripts.</noscript><article><p>"
            + String.join("</p><p>", POSTS)
            + "</p></article></body></html>";

    assertThat(read(html, "a.html").article().text()).doesNotContain("enable scripts");
  }

  @Test
  void keepsWhatAnArticleSaysWasWrongInIt() {
    var correction =
        "Correction, 18 April 2023: an earlier version said that the winch was new. It was mended.";
    var html =
        "<html><body><article><h1>The winch slips</h1><p>"
            + String.join("</p><p>", POSTS)
            + "</p></article><p class='note'>"
            + correction
            + "</p><footer>About us</footer></body></html>";

    assertThat(read(html, "a.html").article().text()).endsWith(correction);
  }

  @Test
  void readsWhatAShopOffersInACollection() {
    var text = read(collection(), "shop.html").article().text();

    assertThat(text).contains("Lantern no. 3", "Lantern no. 17").doesNotContain("Sign in");
  }

  @Test
  void partsTheLinesThatEmptyElementsBreak() {
    var html =
        "<html><body><article><div>"
            + String.join("<span class='x br'></span>", POSTS)
            + "</div></article></body></html>";

    assertThat(read(html, "a.html").article().text().lines()).containsAll(POSTS);
  }

  private static String thread() {
    var posts =
        IntStream.range(0, POSTS.size())
            .mapToObj(i ->
                "<div class='message' id='m%d'><h4 class='username'>sailor%d</h4><time>2023-05-0%d</time><div class='message-body'><p>%s</p></div><a href='#r'>Reply</a></div>"
                    .formatted(i, i, i + 1, POSTS.get(i)))
            .collect(Collectors.joining());
    return """
    <html><head><title>The winch slips | Sailors' forum</title>
    <link rel="canonical" href="https://forum.example/threads/winch.12/"></head><body class="thread">
    <header><a href="/">Sailors' forum</a> <a href="/login">Log in</a></header>
    <nav><ul><li><a href="/new">New posts</a></li><li><a href="/members">Members</a></li></ul></nav>
    <main><h1>The winch slips</h1><div class="thread-posts">%s</div></main>
    <footer>Powered by a forum</footer></body></html>
    """
        .formatted(posts);
  }

  private static String collection() {
    var cards =
        IntStream.rangeClosed(1, 24)
            .mapToObj(i ->
                "<li class='product-card'><a href='/p/%d'><h3>Lantern no. %d</h3></a><p>Brass, with a wick of %d mm</p><span class='price'>€ %d.00</span></li>"
                    .formatted(i, i, 10 + i, 30 + i))
            .collect(Collectors.joining());
    return """
    <html><head><title>Lanterns | Chandler</title>
    <link rel="canonical" href="https://chandler.example/collections/lanterns"></head><body>
    <header><nav><a href="/">Chandler</a> <a href="/in">Sign in</a></nav></header>
    <main><h1>Lanterns</h1><p>24 results</p><ul class="product-grid">%s</ul></main>
    <footer><ul><li><a href="/terms">Terms</a></li><li><a href="/help">Help</a></li></ul></footer>
    </body></html>
    """
        .formatted(cards);
  }
}
