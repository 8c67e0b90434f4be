package org.regesta.batch;

/** Work on one item failed for a reason that nobody foresaw. */
final class ItemFailed extends RuntimeException {

  ItemFailed(RuntimeException cause) {
    super(cause);
  }

  /** In words for the report. */
  String reason(String work) {
    return "the %s failed: %s; please report this".formatted(work, summary());
  }

  private String summary() {
    var cause = getCause() == null ? this : getCause();
    var message = String.valueOf(cause.getMessage());
    var line = message.lines().findFirst().orElse("").strip();
    var text = cause.getClass().getSimpleName() + (line.isEmpty() ? "" : ": " + line);
    return text.length() <= 200 ? text : text.substring(0, 199) + "…";
  }
}
