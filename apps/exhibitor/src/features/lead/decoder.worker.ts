import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

// Served by ourselves: nothing about a scan asks another host.
const ready = prepareZXingModule({
  overrides: {
    locateFile: (path: string, prefix: string) =>
      path.endsWith('.wasm') ? wasmUrl : prefix + path,
  },
  fireImmediately: true,
});

self.onmessage = async ({ data }: MessageEvent<ImageData>) => {
  await ready;
  const found = await readBarcodes(data, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
  self.postMessage(found[0]?.text ?? null);
};
