package org.regesta.cli;

import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A stretch of time as people write it on the command line: EDTF (ISO 8601-2), so "2022",
 * "2022-03", "2022-03-30", "202X".
 *
 * @param bounds its first and last day
 */
record Days(Bounds bounds) {

  static final class Reader implements ITypeConverter<Days> {
    @Override
    public Days convert(String written) {
      return switch (Edtf.read(written)) {
        case Edtf.Valid(var edtf) -> new Days(edtf.bounds());
        case Edtf.Invalid invalid ->
            throw new TypeConversionException(
                "'%s' is no day (2022-03-30), month (2022-03), year (2022) or other EDTF: %s"
                    .formatted(written, invalid.reason()));
      };
    }
  }
}
