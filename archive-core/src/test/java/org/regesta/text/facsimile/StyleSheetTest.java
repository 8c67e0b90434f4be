package org.regesta.text.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { b: url(x.png) }             | a { b: url(\"<x.png>\") }",
        "a { b: url( 'x y.png' ) }       | a { b: url(\"<xy.png>\") }",
        "a { b: URL(\"x.png\") }         | a { b: url(\"<x.png>\") }",
        "a { b: url(x\\29 .png) }        | a { b: url(\"<x).png>\") }",
        "@import 'x.css' print;          | @import url(\"<x.css>\") print;",
        "@import url(x.css);             | @import url(\"<x.css>\");",
        "a { b: url(#x) }                | a { b: url(\"#x\") }",
        "a { b: url(data:image/gif;q) }  | a { b: url(\"data:image/gif;q\") }",
        "a { b: url(data:text/css,q) }   | a { b: url(\"<data:text/css,q>\") }",
        "a { b: 'url(x.png)' }           | a { b: 'url(x.png)' }",
        "a /* url(x) */ { c: d }         | a   { c: d }",
        "a { content: 'p </style' }      | a { content: 'p \\3c /style' }",
        "@media (width <= 9px) { a <b }  | @media (width <= 9px) { a \\3c b }",
        "a { b: u\\72l(x.png) }           | a { b: url(\"<x.png>\") }",
        "a { b: \\75\\72 l('x.png') }      | a { b: url(\"<x.png>\") }",
        "a { b: \\u\\000072\\l(x.png) }    | a { b: url(\"<x.png>\") }",
        "@\\69mport 'x.css';              | @import url(\"<x.css>\");",
        "a { content: '\\201c \\5c72l(' }  | a { content: '\\201c \\5c72l(' }",
        "a { b: url(x.png                | a { b: url(\"<x.png>\")",
      })
  void rewritesEveryAddressAndNothingElse(String css, String rewritten) {
    assertThat(StyleSheet.rewritten(css, address -> "[" + address + "]"))
        .isEqualTo(rewritten.replaceAll("<(?!=)", "[").replace('>', ']'));
  }

  @Test
  void looksAtEachCharacterOfAHostileSheetOnce() {
    var hostile = "url(".repeat(250_000) + "/*".repeat(250_000) + "'\\".repeat(250_000);

    var rewritten = StyleSheet.rewritten(hostile, _ -> "");

    assertThat(rewritten).isEqualTo("url(\"\")");
  }
}
