type Named = { readonly standId: string; readonly number: string };

/** The stand a link means: by its number, whatever the case and the spaces, or by its id. */
export function standNamed<Stand extends Named>(
  stands: readonly Stand[],
  name: string | null | undefined,
): Stand | undefined {
  const wanted = plain(name ?? '');
  if (wanted === '') return undefined;
  return stands.find(
    ({ standId, number }) => plain(number) === wanted || plain(standId) === wanted,
  );
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/\s/g, '');
}
