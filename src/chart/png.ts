import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const read = (path: string | URL): Uint8Array => readFileSync(path);

/** Started once a process: a second start is refused. */
let started: Promise<Uint8Array> | undefined;

const start = async (): Promise<Uint8Array> => {
  await initWasm(read(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return read(new URL('fonts/DejaVuSans.ttf', import.meta.url));
};

/**
 * An SVG as PNG, with the font that comes with the program: what the machine has installed plays no part.
 * @param width in pixels; the height follows
 * @throws where the SVG is not well-formed
 */
export const chartPng = async (svg: string, width = 1000): Promise<Uint8Array> => {
  const font = await (started ??= start());
  const picture = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [font], defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  // What WebAssembly holds is not collected by itself.
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
};
