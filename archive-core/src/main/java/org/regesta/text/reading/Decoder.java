package org.regesta.text.reading;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters. A claim is believed only while the bytes bear it out: what is called
 * UTF-8 and is not, and what is UTF-8 under another name, is read as what it is.
 */
public final class Decoder {

  static final String GUESSED = "guessed";

  private static final int SAMPLE = 8192;
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?[A-Za-z0-9_:.\\-]+",
          Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /** A page: its own {@code meta} element counts, after what the server said. */
  public static Decoded page(byte[] bytes, @Nullable String declaredType) {
    var head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    return decode(bytes, charset(declaredType), charset(inMeta(head)));
  }

  /** A text without any mark-up. */
  public static Decoded text(byte[] bytes, @Nullable String declaredType) {
    return decode(bytes, charset(declaredType), Optional.empty());
  }

  private static Decoded decode(byte[] bytes, Optional<Charset> header, Optional<Charset> meta) {
    var marked = byteOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    var wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), GUESSED);
    }
    var claimed = header.or(() -> meta);
    var source = header.isPresent() ? "HTTP header" : "meta charset";
    if (isUtf8(bytes)) {
      boolean other = claimed.isPresent() && isAscii(bytes);
      var charset = other ? claimed.orElseThrow() : StandardCharsets.UTF_8;
      var agreed = claimed.filter(charset::equals).isPresent();
      return decoded(bytes, 0, charset, agreed ? source : "valid UTF-8");
    }
    if (claimed.isPresent() && bearsOut(bytes, claimed.get())) {
      return decoded(bytes, 0, claimed.get(), source);
    }
    return meta.isPresent() && bearsOut(bytes, meta.get())
        ? decoded(bytes, 0, meta.get(), "meta charset")
        : decoded(bytes, 0, guess(bytes), GUESSED);
  }

  private static @Nullable Decoded byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8, "byte order mark");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE, "byte order mark");
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? decoded(bytes, 2, StandardCharsets.UTF_16BE, "byte order mark")
        : null;
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark shows itself by the zero bytes of its Latin letters and spaces. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (sample < 8 || Math.max(even, odd) < sample / 8 || Math.min(even, odd) > sample / 64) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Charset> charset(@Nullable String typeOrTag) {
    if (typeOrTag == null) {
      return Optional.empty();
    }
    var found = PARAMETER.matcher(typeOrTag);
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  private static @Nullable String inMeta(String head) {
    var found = META.matcher(head);
    return found.find() ? found.group() : null;
  }

  /** By the names of the WHATWG Encoding Standard, where Latin-1 means windows-1252. */
  private static Optional<Charset> named(String name) {
    var label =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "x-sjis", "sjis" -> "windows-31j";
          case "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          default -> name;
        };
    try {
      return Charset.isSupported(label) ? Optional.of(Charset.forName(label)) : Optional.empty();
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      decoder.decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  /** A few broken characters in a hundred are damage; more are another character set. */
  private static boolean bearsOut(byte[] bytes, Charset charset) {
    var text = new String(bytes, charset);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long foreign = text.chars().filter(c -> c > 0x7f).count();
    return broken * 20 <= foreign;
  }

  private static Charset guess(byte[] bytes) {
    var detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > 200_000 ? Arrays.copyOf(bytes, 200_000) : bytes);
    var match = detector.detect();
    return match == null
        ? Charset.forName("windows-1252")
        : named(match.getName()).orElse(Charset.forName("windows-1252"));
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset, String evidence) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, evidence);
  }
}
