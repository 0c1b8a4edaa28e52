import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

// Served by ourselves: nothing about a scan asks another host.
const ready = prepareZXingModule({
  overrides: {
    locateFile: (path: string, prefix: string) =>
      path.endsWith('.wasm') ? wasmUrl : prefix + path,
  },
  fireImmediately: true,
});

// A clean code is found at the first look in a few milliseconds; what is small, tilted, glossy or
// damaged needs the second.
const looks: readonly ReaderOptions[] = [
  { tryHarder: false, tryRotate: false, tryInvert: false, tryDownscale: false },
  { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true },
];

self.onmessage = async ({ data }: MessageEvent<ImageData>) => {
  await ready;
  for (const look of looks) {
    const [found] = await readBarcodes(data, {
      ...look,
      formats: ['QRCode'],
      maxNumberOfSymbols: 1,
    });
    if (found?.text) return self.postMessage(found.text);
  }
  self.postMessage(null);
};
