import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withMessages = createNextIntlPlugin('./i18n/request.ts');

/** Headers of every answer. The content security policy is made per request, in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['@hub/schema'],
  // Draws the PNG files of charts: a native module, which can't be bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
  // The title stands in the first HTML for everyone: screen readers and readers without script included.
  htmlLimitedBots: /.*/,
  experimental: { globalNotFound: true },
  // Browsers ask for it on pages that name no icon, as the explorer's.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // Only embeds are made to stand in other pages.
    {
      source: '/:path((?!(?:es|pt|en)/embed/).*)',
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
  ],
};

export default withMessages(config);
