/** What we use of a page’s tree, which linkedom makes: the project is not compiled with a browser’s types. */
export interface PageNode {
  /** 1 of an element, 3 of text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<PageElement> & { readonly length: number };
}

export interface PageDocument {
  readonly title: string;
  readonly body: PageElement;
  getElementsByTagName(name: string): Iterable<PageElement> & { readonly length: number };
  querySelector(selector: string): PageElement | null;
}
