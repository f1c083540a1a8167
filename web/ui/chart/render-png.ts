import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** The type of the pictures, as files that the renderer can read; a bare machine has none of its own. */
const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

let fontFiles: string[] | undefined;

/** Where the type lies, found from where the server runs: in a bundle a module doesn't know its place. */
function findFonts(): string[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  fontFiles ??= FONTS.map((font) => resolve(font));
  return fontFiles;
}

/**
 * The picture of an SVG text of `renderChartSvg`, `zoom` pixels a pixel of it. Off the main thread. Rejects where the
 * text is no SVG.
 */
export async function renderChartPng(svg: string, zoom = 2): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: findFonts(),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4',
    },
  });
  return picture.asPng();
}
