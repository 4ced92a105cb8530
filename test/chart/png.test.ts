import { expect, test } from 'vitest';
import { chartPng, chartSvg } from '../../src/chart/index.ts';
import { chartFor } from './drawing.ts';

const svg = chartSvg(chartFor('Thurrock 2014/15 out-turn by cost centre')!, { width: 900, height: 500 });

/** Width and height in pixels, as the first chunk of a PNG says them. */
const sizeOf = (png: Uint8Array): [width: number, height: number] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
};

test.each([[1000], [400]])('a PNG %i pixels wide, in the shape of the SVG', async (width) => {
  const png = await chartPng(svg, width);
  const [, wide = '1', high = '1'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  expect(sizeOf(png)[0]).toBe(width);
  expect(sizeOf(png)[1] / width).toBeCloseTo(Number(high) / Number(wide), 2);
});

test('the words are in it: without its text the picture is much smaller', async () => {
  const silent = svg.replace(/<text[\s\S]*?<\/text>/g, '');
  expect((await chartPng(svg)).length).toBeGreaterThan(2 * (await chartPng(silent)).length);
});

test('the same picture gives the same bytes', async () => {
  expect(Buffer.from(await chartPng(svg)).equals(Buffer.from(await chartPng(svg)))).toBe(true);
});

test('what is not SVG is refused', async () => {
  await expect(chartPng('<svg')).rejects.toThrow();
});
