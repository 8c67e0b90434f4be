package org.regesta.text.extractor;

import java.util.List;

/** An invented article, long enough to run over columns and pages. */
final class HarbourStory {

  static final String TITLE = "Northern harbour reopens after the winter storm";

  static final List<String> PARAGRAPHS =
      List.of(
          "The northern harbour reopened on Monday, four weeks after the winter storm had driven a"
              + " ferry onto the breakwater and closed the basin to every ship.",
          "The harbour master, Anna Lindqvist, said that the wreck had been raised on 3 March and"
              + " that divers had searched the whole of the channel since then.",
          "\"We found two anchors and a great deal of chain, but nothing that a pilot would have to"
              + " fear,\" she told reporters on the quay. \"The lights were tested twice.\"",
          "Fishing boats were the first to come in, followed by a freighter with timber that had"
              + " waited at the roads since the end of February.",
          "The town council put the cost of the closure at about two million, most of it in lost"
              + " fees and in wages that it went on paying to the pilots and the dockers.",
          "A report on the accident is expected in late May. The owner of the ferry has said that"
              + " it will not comment before then, and that it will pay for the breakwater.",
          "Until then the southern basin stays open at night as well, a rule that the council made"
              + " in January and that the pilots would like to keep.");

  private HarbourStory() {}
}
