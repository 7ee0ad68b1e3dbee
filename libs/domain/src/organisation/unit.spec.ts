import { describe, expect, it } from '@jest/globals';
import { isUnitCode } from '#domain/organisation/unit';

describe('the code of a unit', () => {
  it.each(['VP', 'P.NoiVu', 'X.IaChim', 'TP-KonTum.2'])('may be %s', (code) => {
    expect(isUnitCode(code)).toBe(true);
  });

  it.each(['', 'P.NộiVụ', 'P/NoiVu', 'P.NoiVu~2', 'P Noi Vu', '.VP', 'VP.'])('is never "%s", which would break a reference', (code) => {
    expect(isUnitCode(code)).toBe(false);
  });
});
