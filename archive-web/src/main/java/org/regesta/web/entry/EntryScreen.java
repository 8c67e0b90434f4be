package org.regesta.web.entry;

import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.EntryLine;
import org.regesta.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One entry with its three clocks, the reasons for its date and its speaker, and every source. */
@Controller
class EntryScreen {

  private final TimelineStore timeline;

  EntryScreen(TimelineStore timeline) {
    this.timeline = timeline;
  }

  @GetMapping("/entries/{id:[0-9a-z]{26}}")
  String show(@PathVariable String id, Model model) {
    var entry = find(id);
    model.addAttribute("line", EntryLine.of(entry));
    model.addAttribute("evidence", entry.evidence().stream().map(EvidenceView::of).toList());
    return "entry";
  }

  private Entry find(String id) {
    try {
      return timeline.find(new EntryId(id)).orElseThrow(() -> new NotHere("no entry " + id));
    } catch (IllegalArgumentException e) {
      throw new NotHere("no entry " + id);
    }
  }
}
