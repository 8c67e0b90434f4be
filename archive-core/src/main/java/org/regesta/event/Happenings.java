package org.regesta.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.event.Modified.ByNoun;
import org.regesta.event.Modified.ByVerb;
import org.regesta.event.Modified.Nothing;

/** Makes the events of one sentence. */
final class Happenings {

  private final EventWords known;
  private final Attachment attachment;
  private final Drafts drafts;
  private final Followers followers = new Followers();

  Happenings(EventWords known) {
    this.known = known;
    this.attachment = new Attachment(known);
    this.drafts = new Drafts(known);
  }

  List<Event> of(Source source, Clauses clauses) {
    if (isNotice(clauses)) {
      return List.of();
    }
    var events = new ArrayList<Event>();
    var dated = new LinkedHashMap<ByVerb, When>();
    modified(source, clauses)
        .forEach((modified, datings) -> {
          var when = When.of(datings, source.dates());
          var event = event(source, clauses, modified, when);
          event.ifPresent(events::add);
          if (event.isPresent() && modified instanceof ByVerb by) {
            dated.put(by, when);
          }
        });
    for (var follower : followers.of(source, clauses, dated)) {
      drafts.byVerb(source, clauses, follower.by(), follower.when()).ifPresent(events::add);
    }
    return events;
  }

  private Optional<Event> event(Source source, Clauses clauses, Modified modified, When when) {
    return switch (modified) {
      case ByVerb by -> drafts.byVerb(source, clauses, by, when);
      case ByNoun by -> drafts.byNoun(source, clauses, by, when);
      case Nothing nothing -> Optional.empty();
    };
  }

  /** What each dating of the sentence belongs to; several may belong to one verb. */
  private Map<Modified, List<Integer>> modified(Source source, Clauses clauses) {
    var here = new LinkedHashSet<Integer>();
    clauses.words().stream().filter(Word::dated).forEach(word -> here.add(word.dating()));
    var plans = new Plans(known, clauses, source.published());
    var modified = new LinkedHashMap<Modified, List<Integer>>();
    for (int index : here) {
      var dating = source.dates().datings().get(index);
      var kind = DatingKind.of(dating, source.dates());
      var what = attachment.of(plans, clauses.firstOf(index), dating, kind);
      modified.computeIfAbsent(what, key -> new ArrayList<>()).add(index);
    }
    return modified;
  }

  /** "Published on 3 May", "Last updated Friday": when a page was put out is none of its story. */
  private boolean isNotice(Clauses clauses) {
    var words = clauses.words();
    var first = words.getFirst().form();
    return known.ties("notices", first)
        || (words.size() > 1 && known.ties("notices", first + "-" + words.get(1).form()));
  }
}
