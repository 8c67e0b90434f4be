package org.regesta;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.web.question.OnlyWhatIsRead;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every address that can be read: what it reads, and whether it is described so. */
@ExtendWith(ReadingRoom.Extension.class)
class AddressesTest {

  /** Other writings of an address that is described. */
  private static final Set<String> NOT_DESCRIBED = Set.of("/api/", "/", "/sources/{id}");

  private final ReadingRoom room;

  AddressesTest(ReadingRoom room) {
    this.room = room;
  }

  /** What an address reads, and with what it may end: "{suffix}" stands for the one asked for. */
  private record Form(String path, Method method) {

    /** As the description has it: the suffixes of a page under one path. */
    String described() {
      return path.replaceFirst("\\.(json|jsonld|csv|\\{suffix\\})$", ".{suffix}");
    }
  }

  private List<Form> forms() {
    var forms = new ArrayList<Form>();
    for (var one : room.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet()) {
      if (isRead(one.getKey(), one.getValue())) {
        for (var pattern : one.getKey().getPatternValues()) {
          forms.add(new Form(plain(pattern), one.getValue().getMethod()));
        }
      }
    }
    return forms;
  }

  private static boolean isRead(RequestMappingInfo mapping, HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.regesta.web.")
        && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  /** Without the expressions that the parts of a path must match. */
  private static String plain(String pattern) {
    return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
  }

  private static String filled(String path) {
    return path.replace("{id}", "zzzzzzzzzzzzzzzzzzzzzzzzzz")
        .replace("{number}", "1")
        .replace("{from}", "0")
        .replace("{to}", "12")
        .replace("{suffix}", "ris");
  }

  @Test
  void refusesByNameWhatNothingReadsWhereverItIsAsked() {
    var paths = forms().stream().map(Form::path).collect(toCollection(TreeSet::new));

    assertThat(paths).hasSizeGreaterThan(60);
    for (var path : paths) {
      var accepted =
          path.startsWith("/api")
              ? List.of("application/json")
              : List.of("text/html", "application/json", "application/x-bibtex");
      for (var accept : accepted) {
        var address = filled(path) + "?unheard-of=1";
        var answer = room.send(HttpRequest.newBuilder(room.at(address)).header("Accept", accept));

        assertThat(answer.statusCode()).as(address + " as " + accept).isEqualTo(400);
        assertThat(answer.body()).as(address).contains("unheard-of");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz.ris?q=bridge, text/html, 400",
    "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz?q=bridge, application/x-bibtex, 404",
    "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz?q=bridge, application/json, 404",
    "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz.json?q=bridge, application/json, 400",
    "/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz?view=text, application/x-bibtex, 404",
    "/captures/zzzzzzzzzzzzzzzzzzzzzzzzzz.bib?view=text, text/html, 400",
    "/timeline?kind=said&unheard-of=, text/html, 400"
  })
  void mayCarryWhatThePageReadsWhicheverFormIsAccepted(String path, String accept, int status) {
    var answer = room.send(HttpRequest.newBuilder(room.at(path)).header("Accept", accept));

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void describesEveryAddressAndNoOther() {
    var there =
        forms().stream()
            .map(Form::described)
            .filter(path -> !NOT_DESCRIBED.contains(path))
            .collect(toCollection(TreeSet::new));

    assertThat(described().keySet()).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void describesTheParametersThatAreReadAndNoOthers() {
    var read = new TreeMap<String, Set<String>>();
    for (var form : forms()) {
      read.computeIfAbsent(form.described(), _ -> new TreeSet<>())
          .addAll(OnlyWhatIsRead.readBy(form.method()));
    }

    described()
        .forEach((path, names) -> {
          var here = read.getOrDefault(path, Set.of());
          var suffixed = read.getOrDefault(path + ".{suffix}", Set.of());
          assertThat(Stream.of(here, suffixed).flatMap(Set::stream)).as(path).containsAll(names);
          boolean isPage = read.containsKey(path + ".{suffix}"); // what shows it is the page's own
          assertThat(names).as(path).containsAll(isPage ? suffixed : here);
        });
  }

  /** The parameters behind the question mark, by path. */
  private Map<String, Set<String>> described() {
    var described = new TreeMap<String, Set<String>>();
    for (var path : room.json("/api/openapi.json").path("paths").properties()) {
      described.put(path.getKey(), queried(path.getValue().path("get")));
    }
    return described;
  }

  private static Set<String> queried(JsonNode operation) {
    return Stream.of(operation.path("parameters"))
        .flatMap(all -> all.values().stream())
        .filter(one -> one.path("in").asString().equals("query"))
        .map(one -> one.path("name").asString())
        .collect(toCollection(TreeSet::new));
  }
}
