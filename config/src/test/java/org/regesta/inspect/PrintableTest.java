package org.regesta.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void showsWhatWouldCommandTheTerminal() {
    assertThat(Printable.name("a\u001B[2Jb\u009Bc\u007Fd")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd");
    assertThat(Printable.name("bill\u202Efdp.exe\u2066")).isEqualTo("bill\uFFFDfdp.exe\uFFFD");
  }

  @Test
  void showsALineBreakInANameAndOnlyBreaksUpWords() {
    assertThat(Printable.name("two\nlines.txt")).isEqualTo("two\uFFFDlines.txt");
    assertThat(Printable.words("two\nlines\tof words")).isEqualTo("two lines of words");
  }

  @Test
  void leavesEveryOtherScriptAlone() {
    assertThat(Printable.name("Ærø · Łódź · שלום · 東京 😀")).isEqualTo("Ærø · Łódź · שלום · 東京 😀");
  }
}
