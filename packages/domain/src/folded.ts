/** For comparing what people type: small letters without accents, so that "muller" finds "Müller". */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}
