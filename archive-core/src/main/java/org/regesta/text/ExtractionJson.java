package org.regesta.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An extraction as JSON, for the database and for the pipe between a worker and its owner. The
 * anchors, which are many, are rows of numbers.
 */
public final class ExtractionJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExtractionJson() {}

  /** The whole of an extraction, text and all. */
  public static String write(Extraction extraction) {
    return MAPPER.writeValueAsString(
        switch (extraction) {
          case Extraction.Refused(var type, var reason) -> new Whole(type, reason, null, null);
          case Extraction.Read read ->
              new Whole(read.mediaType(), null, read.article().text(), Body.of(read));
        });
  }

  public static Extraction read(String json) {
    var whole = MAPPER.readValue(json, Whole.class);
    if (whole.text() == null || whole.body() == null) {
      return new Extraction.Refused(
          whole.mediaType(), Optional.ofNullable(whole.refused()).orElse("no reason was given"));
    }
    return whole.body().read(whole.mediaType(), whole.text());
  }

  /** All of what was read but its text and its type. */
  static String writeBody(Extraction.Read read) {
    return MAPPER.writeValueAsString(Body.of(read));
  }

  static Extraction.Read readBody(String mediaType, String text, String json) {
    return MAPPER.readValue(json, Body.class).read(mediaType, text);
  }

  /** An outline of the parts of a body; the runs of a PDF are numbers, page the third. */
  static Outline outline(String mediaType, String metadata, String blocks, String runs) {
    var pages = new ArrayList<Outline.Page>();
    for (var run : MAPPER.readValue(runs, int[][].class)) {
      if (pages.isEmpty() || pages.getLast().number() != run[2]) {
        pages.add(new Outline.Page(run[2], run[0]));
      }
    }
    return new Outline(
        mediaType,
        MAPPER.readValue(metadata, SourceMetadata.class),
        List.of(MAPPER.readValue(blocks, Block[].class)),
        pages);
  }

  /**
   * @param refused the reason, where nothing was read
   */
  record Whole(
      String mediaType, @Nullable String refused, @Nullable String text, @Nullable Body body) {}

  record Body(
      List<Block> blocks,
      List<Quotation> quotations,
      Rows anchors,
      SourceMetadata metadata,
      List<String> notes) {

    static Body of(Extraction.Read read) {
      return new Body(
          read.article().blocks(),
          read.article().quotations(),
          Rows.of(read.anchors()),
          read.metadata(),
          read.notes());
    }

    Extraction.Read read(String mediaType, String text) {
      return new Extraction.Read(
          mediaType, new ArticleText(text, blocks, quotations), anchors.anchors(), metadata, notes);
    }
  }

  /** What the numbers of a row mean; the first two are always the passage. */
  enum Format {
    /** The number of the path, begin and end in the node. */
    HTML,
    /** Page, number of the first box, number after the last. */
    PDF,
    /** Line, begin and end in the line. */
    TEXT
  }

  /**
   * @param format one for all: a capture is of one kind
   * @param runs rows of five numbers
   * @param paths of HTML nodes, each once
   * @param boxes left, top, width, height
   */
  record Rows(Format format, List<int[]> runs, List<String> paths, List<float[]> boxes) {

    static Rows of(Anchors anchors) {
      var format = anchors.runs().isEmpty() ? Format.TEXT : format(anchors.runs().getFirst());
      var runs = new ArrayList<int[]>(anchors.runs().size());
      var paths = new ArrayList<String>();
      var numbers = new HashMap<String, Integer>();
      var boxes = new ArrayList<float[]>();
      for (var run : anchors.runs()) {
        if (format(run) != format) {
          throw new IllegalArgumentException("anchors of two kinds: " + format + " and " + run);
        }
        runs.add(row(run, paths, numbers, boxes));
      }
      return new Rows(format, runs, paths, boxes);
    }

    private static Format format(Anchors.Run run) {
      return switch (run.anchor()) {
        case Anchor.InHtml html -> Format.HTML;
        case Anchor.InPdf pdf -> Format.PDF;
        case Anchor.InText text -> Format.TEXT;
      };
    }

    private static int[] row(
        Anchors.Run run, List<String> paths, Map<String, Integer> numbers, List<float[]> boxes) {
      int begin = run.passage().begin();
      int end = run.passage().end();
      return switch (run.anchor()) {
        case Anchor.InHtml(var path, var from, var to) -> {
          int number = numbers.computeIfAbsent(path, p -> paths.size());
          if (number == paths.size()) {
            paths.add(path);
          }
          yield new int[] {begin, end, number, from, to};
        }
        case Anchor.InText(var line, var from, var to) -> new int[] {begin, end, line, from, to};
        case Anchor.InPdf(var page, var shown) -> {
          int first = boxes.size();
          shown.forEach(b -> boxes.add(new float[] {b.left(), b.top(), b.width(), b.height()}));
          yield new int[] {begin, end, page, first, boxes.size()};
        }
      };
    }

    Anchors anchors() {
      return new Anchors(runs.stream().map(this::run).toList());
    }

    private Anchors.Run run(int[] row) {
      return new Anchors.Run(
          new Passage(row[0], row[1]),
          switch (format) {
            case HTML -> new Anchor.InHtml(paths.get(row[2]), row[3], row[4]);
            case TEXT -> new Anchor.InText(row[2], row[3], row[4]);
            case PDF -> new Anchor.InPdf(row[2], shown(row[3], row[4]));
          });
    }

    private List<Anchor.Box> shown(int first, int end) {
      return boxes.subList(first, end).stream()
          .map(side -> new Anchor.Box(side[0], side[1], side[2], side[3]))
          .toList();
    }
  }
}
