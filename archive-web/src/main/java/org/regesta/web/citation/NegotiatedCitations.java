package org.regesta.web.citation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.citation.CitationFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers at the address of a page in the format that the reader's program asks for with {@code
 * Accept}: as if the address had the suffix of the format.
 */
@Component
class NegotiatedCitations extends OncePerRequestFilter {

  /** The request's attribute that says so. */
  static final String NEGOTIATED = NegotiatedCitations.class.getName();

  private static final Pattern CITABLE =
      Pattern.compile(
          "/(?:people|captures|imports/[0-9]{1,18}|people/[0-9a-hjkmnp-tv-z]{26}|(?:entries|captures)/[0-9a-hjkmnp-tv-z]{26}(?:/(?:statements|passages)/[0-9]{1,9}-[0-9]{1,9})?"
              + "|search|timeline)");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!CITABLE.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    var format =
        Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).flatMap(AcceptedFormat::of);
    chain.doFilter(
        format.<HttpServletRequest>map(one -> new Suffixed(request, one)).orElse(request),
        response);
  }

  /** The same request for the address with a suffix. */
  private static final class Suffixed extends HttpServletRequestWrapper {

    private final String suffix;

    Suffixed(HttpServletRequest request, CitationFormat format) {
      super(request);
      this.suffix = "." + format.id();
      request.setAttribute(NEGOTIATED, true);
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
