package org.regesta.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.regesta.web.question.Parameters;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses parameters that nothing reads where one thing is asked for. Lists read theirs themselves.
 * The address of a page, asked for as JSON by {@code Accept}, may carry what is for the page alone.
 */
@ControllerAdvice(basePackageClasses = OnlyWhatIsRead.class)
class OnlyWhatIsRead {

  @ModelAttribute
  void refuseOthers(HttpServletRequest request) {
    var path = request.getRequestURI();
    var asked = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    if ((path.startsWith("/api/") || path.endsWith(".json"))
        && asked instanceof HandlerMethod method
        && readsNothingItself(method)) {
      var known =
          Stream.of(method.getMethodParameters())
              .filter(each -> each.hasParameterAnnotation(RequestParam.class))
              .map(MethodParameter::getParameter)
              .map(Parameter::getName)
              .toList();
      new Parameters(request.getParameterMap()).areAmong(known);
    }
  }

  private static boolean readsNothingItself(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .noneMatch(each -> each.getParameterType().equals(HttpServletRequest.class));
  }
}
