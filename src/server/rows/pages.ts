/** More siblings than this are put into groups: nobody reads a flat list of thousands. */
export const pageSize = 200;

export interface Page {
  readonly index: number;
  /** From 1, for the label: `201–400`. */
  readonly first: number;
  readonly last: number;
}

/** The groups that a long list is shown in; none where it is short enough. */
export function pagesOf(length: number): readonly Page[] {
  if (length <= pageSize) return [];
  return Array.from({ length: Math.ceil(length / pageSize) }, (_, index) => ({
    index,
    first: index * pageSize + 1,
    last: Math.min(length, (index + 1) * pageSize),
  }));
}

/** The items of one group, or all where there are no groups. */
export function itemsOf<Item>(items: readonly Item[], page: number | null): readonly Item[] {
  return page === null ? items : items.slice(page * pageSize, (page + 1) * pageSize);
}

/** The group that holds the item at an index; null where there are no groups. */
export function pageAt(length: number, index: number): number | null {
  return length <= pageSize || index < 0 ? null : Math.floor(index / pageSize);
}

/** The first group's items as they are, since they matter most, then a row for each further group. */
export function inPages<Item, Shown>(
  items: readonly Item[],
  page: number | null,
  toRow: (item: Item, index: number) => Shown | null,
  toPageRow: (page: Page) => Shown,
): readonly Shown[] {
  const first = (page ?? 0) * pageSize;
  const rows = itemsOf(items, page ?? 0).flatMap((item, index) => toRow(item, first + index) ?? []);
  if (page !== null) return rows;
  return [...rows, ...pagesOf(items.length).slice(1).map(toPageRow)];
}
