package org.regesta.web.citation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.web.question.AskedAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers at the address of a page in the format that the reader's program asks for with {@code
 * Accept}: as if the address had the suffix of the format.
 */
@Component
class NegotiatedCitations extends OncePerRequestFilter {

  private static final Pattern CITABLE =
      Pattern.compile(
          "/(?:people|captures|imports/[0-9]{1,18}|people/[0-9a-hjkmnp-tv-z]{26}|(?:entries|captures)/[0-9a-hjkmnp-tv-z]{26}(?:/(?:statements|passages)/[0-9]{1,9}-[0-9]{1,9})?"
              + "|search|timeline)");

  /** Where one thing is shown, or somebody, whose linked data stand in the head of the page. */
  private static final Pattern LINKED =
      Pattern.compile(
          "/(?:people|entries|captures)/[0-9a-hjkmnp-tv-z]{26}(?:/(?:statements|passages)/[0-9]{1,9}-[0-9]{1,9})?");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!CITABLE.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    var linked =
        LINKED.matcher(request.getRequestURI()).matches()
            ? AcceptedFormat.Linked.TO_BE_HAD
            : AcceptedFormat.Linked.NOT_TO_BE_HAD;
    var format =
        Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
            .flatMap(accept -> AcceptedFormat.of(accept, linked));
    chain.doFilter(
        format.<HttpServletRequest>map(one -> new Suffixed(request, one)).orElse(request),
        response);
  }

  /** The same request for the address with a suffix. */
  private static final class Suffixed extends HttpServletRequestWrapper {

    private final String suffix;

    Suffixed(HttpServletRequest request, String format) {
      super(request);
      this.suffix = "." + format;
      AskedAddress.keep(request);
    }

    @Override
    public String getRequestURI() {
      return super.getRequestURI() + suffix;
    }

    @Override
    public StringBuffer getRequestURL() {
      return super.getRequestURL().append(suffix);
    }

    @Override
    public String getServletPath() {
      return super.getServletPath() + suffix;
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? "*/*" : super.getHeader(name);
    }
  }
}
