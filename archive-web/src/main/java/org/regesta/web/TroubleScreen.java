package org.regesta.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What is answered when something cannot be: a page for people, problem details for machines. */
@Controller
class TroubleScreen implements ErrorController {

  private final ErrorAttributes thrown;

  TroubleScreen(ErrorAttributes thrown) {
    this.thrown = thrown;
  }

  /** Also to be asked directly, by whoever writes the address: there is nothing there. */
  @RequestMapping("/error")
  Object show(HttpServletRequest request) {
    var cause = thrown.getError(new ServletWebRequest(request));
    var trouble = Trouble.of(status(request), cause);
    return wantsJson(request)
        ? problem(trouble, cause, address(request))
        : page(trouble, cause instanceof NoLongerHere gone ? gone.onward() : "");
  }

  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((int) code))
        .orElse(HttpStatus.NOT_FOUND);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    var address = address(request);
    var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
    return Machines.areAsking(address, accepted);
  }

  /** What was asked for, before it came here. */
  private static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
        ? address
        : request.getRequestURI();
  }

  /** RFC 9457. */
  private static ResponseEntity<ProblemDetail> problem(
      Trouble trouble, @Nullable Throwable cause, String address) {
    var words = cause instanceof NoLongerHere gone ? gone.written() : trouble.words();
    var problem = ProblemDetail.forStatusAndDetail(trouble.status(), words);
    problem.setTitle(trouble.title());
    problem.setInstance(URI.create(address));
    return ResponseEntity.status(trouble.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ModelAndView page(Trouble trouble, String onward) {
    var page = new ModelAndView("error", trouble.status());
    page.addObject("trouble", trouble);
    page.addObject("onward", onward);
    return page;
  }
}
