import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws a code within its quiet edge', () => {
  const { path, size } = qrPath(
    'otpauth://totp/OSUMI:editor@example.org?secret=JBSWY3DPEHPK3PXP&issuer=OSUMI',
  );
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(squares.length).toBeGreaterThan(300);
  const all = squares.flat();
  expect(Math.min(...all)).toBe(4);
  expect(Math.max(...all)).toBe(size - 5);
});
