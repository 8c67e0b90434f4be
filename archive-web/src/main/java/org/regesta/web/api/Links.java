package org.regesta.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The ways on from an answer, as addresses of this archive without its host. */
@Schema(description = "The ways on, as addresses without the host.")
record Links(
    @Schema(example = "/api/timeline?limit=100") String self,
    @Schema(
            description = "The page after this one; null on the last.",
            example = "/api/timeline?limit=100&after=0v06ncnb7a6pyegbch0qpvjmhp")
        @Nullable String next) {

  /** Of the last page. */
  static Links last(HttpServletRequest request) {
    return new Links(address(request).build().toUriString(), null);
  }

  /** Of a page behind which there is another, found with another value of one parameter. */
  static Links next(HttpServletRequest request, String parameter, Object value) {
    return new Links(
        address(request).build().toUriString(),
        address(request).replaceQueryParam(parameter, value).build().toUriString());
  }

  private static UriComponentsBuilder address(HttpServletRequest request) {
    return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
  }
}
