package org.regesta.web.citation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.Citations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page its address, for the fragment {@code citation :: plain(title)}. A page that says
 * what went wrong has none.
 */
@ControllerAdvice
class PlainPages {

  private final Citations citations;

  PlainPages(Citations citations) {
    this.citations = citations;
  }

  @ModelAttribute("plainPage")
  @Nullable PlainPage here(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (request.getDispatcherType() == DispatcherType.ERROR || path.equals("/error")) {
      return null;
    }
    var query = Optional.ofNullable(request.getQueryString()).map(words -> "?" + words).orElse("");
    return new PlainPage(citations.permalinks().base() + path + query);
  }
}
