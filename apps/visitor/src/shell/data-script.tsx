type Props = { readonly id?: string; readonly type: string; readonly value: unknown };

/** Data inside the page. `<` is escaped, so that no text of an exhibitor can end the element. */
export function DataScript({ id, type, value }: Props) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  // React would write entities, which a script does not decode.
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: json }} />;
}
