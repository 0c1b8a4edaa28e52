import {
  beginMarkedContent,
  endMarkedContent,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

/** What a part of a paper is to somebody who hears it. */
export type Role = 'H1' | 'H2' | 'P';

type Piece = { readonly page: PDFPage; readonly id: number };
type Element = { readonly role: Role; readonly pieces: Piece[] };

/**
 * The structure of a paper, so that it is read aloud in order and by its headings (PDF/UA calls it
 * tagged): every text belongs to an element, all else is decoration. pdf-lib knows no structure; it is
 * written with its plain objects.
 */
export class PaperStructure {
  private readonly elements: Element[] = [];
  private readonly used = new Map<PDFPage, number>();
  private current: Element | undefined;

  private readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  /** What is drawn until the next call is one element, over as many pages as it takes. */
  begin(role: Role): void {
    this.current = { role, pieces: [] };
    this.elements.push(this.current);
  }

  /** Draws a piece of the element that was begun last. */
  write(page: PDFPage, draw: () => void): void {
    if (!this.current) throw new Error('Every text belongs to an element.');
    const id = this.used.get(page) ?? 0;
    this.used.set(page, id + 1);
    this.current.pieces.push({ page, id });
    const named = [PDFName.of(this.current.role), `<</MCID ${id}>>`];
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, named));
    draw();
    page.pushOperators(endMarkedContent());
  }

  /** What nobody has to hear: page numbers, lines, the word across a draft. */
  decorate(page: PDFPage, draw: () => void): void {
    page.pushOperators(beginMarkedContent('Artifact'));
    draw();
    page.pushOperators(endMarkedContent());
  }

  /** Once, when everything is drawn; a document that has a structure goes on with it. */
  close(): void {
    const { context, catalog } = this.document;
    const tree = this.tree();
    const parents = new Map<PDFPage, PDFRef[]>();
    for (const { role, pieces } of this.elements) {
      const [first] = pieces;
      if (!first) continue;
      const self = context.nextRef();
      const own = pieces.map(({ page, id }) => ({ Type: 'MCR', Pg: page.ref, MCID: id }));
      for (const { page } of pieces) parents.set(page, [...(parents.get(page) ?? []), self]);
      const element = { Type: 'StructElem', S: role, P: tree.whole, Pg: first.page.ref, K: own };
      context.assign(self, context.obj(element));
      tree.kids.push(self);
    }
    for (const [page, elements] of parents) {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(tree.next));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      tree.numbers.push(PDFNumber.of(tree.next));
      tree.numbers.push(context.obj(elements));
      tree.next += 1;
    }
    tree.root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(tree.next));
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }

  private tree() {
    const { context, catalog } = this.document;
    const name = PDFName.of;
    const known = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
    if (known) {
      const whole = known.get(name('K')) as PDFRef;
      const kids = context.lookup(whole, PDFDict).lookup(name('K'), PDFArray);
      const numbers = known.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
      const next = known.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber();
      return { root: known, whole, kids, numbers, next };
    }
    const whole = context.nextRef();
    const kids = PDFArray.withContext(context);
    const numbers = PDFArray.withContext(context);
    const root = context.obj({ Type: 'StructTreeRoot', K: whole });
    const rootRef = context.register(root);
    root.set(name('ParentTree'), context.register(context.obj({ Nums: numbers })));
    context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: kids }));
    catalog.set(name('StructTreeRoot'), rootRef);
    return { root, whole, kids, numbers, next: 0 };
  }
}
