package org.regesta.web.question;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses parameters that nothing reads, wherever something is asked for: a page, JSON, a file of
 * citations. What a form of an answer reads is what its method names, as {@link RequestParam} or by
 * {@link Reads}. The address of a page may carry what the page reads, whichever form is accepted.
 */
@Component
public class OnlyWhatIsRead implements HandlerInterceptor, WebMvcConfigurer {

  private final ObjectProvider<RequestMappingHandlerMapping> addresses;

  OnlyWhatIsRead(ObjectProvider<RequestMappingHandlerMapping> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean asks =
        request.getDispatcherType() == DispatcherType.REQUEST
            && Set.of("GET", "HEAD").contains(request.getMethod())
            && !request.getParameterMap().isEmpty();
    if (asks && handler instanceof HandlerMethod method && isOurs(method)) {
      var known = new LinkedHashSet<>(readBy(method.getMethod()));
      known.addAll(readAt(AskedAddress.of(request)));
      new Parameters(request.getParameterMap()).areAmong(known);
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.regesta.");
  }

  /** What anything at an address reads. */
  private Set<String> readAt(String path) {
    var names = new LinkedHashSet<String>();
    var asked = PathContainer.parsePath(path);
    addresses.stream()
        .flatMap(one -> one.getHandlerMethods().entrySet().stream())
        .filter(one -> isOurs(one.getValue()) && matches(one.getKey(), asked))
        .forEach(one -> names.addAll(readBy(one.getValue().getMethod())));
    return names;
  }

  private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
    return Optional.ofNullable(mapping.getPathPatternsCondition()).stream()
        .flatMap(patterns -> patterns.getPatterns().stream())
        .anyMatch(pattern -> pattern.matches(path));
  }

  /** The parameters that a method of a page, an answer or a file reads. */
  public static Set<String> readBy(Method method) {
    var names = new LinkedHashSet<String>();
    var reads = method.getAnnotation(Reads.class);
    if (reads != null) {
      names.addAll(of(reads.of()));
      names.addAll(Arrays.asList(reads.value()));
    }
    Arrays.stream(method.getParameters())
        .filter(each -> each.isAnnotationPresent(RequestParam.class))
        .map(each -> {
          var named = each.getAnnotation(RequestParam.class).name();
          return named.isEmpty() ? each.getName() : named;
        })
        .forEach(names::add);
    return names;
  }

  private static Set<String> of(Reads.Of what) {
    return switch (what) {
      case ITS_OWN -> Set.of();
      case QUESTION -> new LinkedHashSet<>(Question.parameters());
    };
  }
}
