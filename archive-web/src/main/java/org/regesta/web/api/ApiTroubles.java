package org.regesta.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells a program what it asked wrongly, as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ApiTroubles.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiTroubles {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notHere(NotHere trouble, HttpServletRequest request) {
    return problem(HttpStatus.NOT_FOUND, "Not in this archive", trouble.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> gone(NoLongerHere trouble, HttpServletRequest request) {
    return problem(
        HttpStatus.GONE, "Nothing stands at this address now", trouble.written(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notUnderstood(NotUnderstood trouble, HttpServletRequest request) {
    return wrong(trouble.getMessage(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mismatch(
      MethodArgumentTypeMismatchException trouble, HttpServletRequest request) {
    return wrong(
        "'%s' is not understood as '%s'.".formatted(trouble.getValue(), trouble.getName()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(
      MissingServletRequestParameterException trouble, HttpServletRequest request) {
    return wrong("'" + trouble.getParameterName() + "' is wanted and missing.", request);
  }

  private static ResponseEntity<ProblemDetail> wrong(String words, HttpServletRequest request) {
    return problem(HttpStatus.BAD_REQUEST, "Not understood", words, request);
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String title, String words, HttpServletRequest request) {
    var problem = ProblemDetail.forStatusAndDetail(status, words);
    problem.setTitle(title);
    problem.setInstance(URI.create(request.getRequestURI()));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
