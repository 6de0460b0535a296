import type { ItemView } from "@/api/generated/ItemView";

import { assessment } from "./assessment.svelte";
import { filterNames, found, isOpen, placedItems, shows } from "./item_list";
import type { Filter, FilterName, FilterSource, PlacedItem } from "./item_list";
import { recall, remember } from "./memory";

/** Where somebody is in the questionnaire: the item shown, filter, search. */
class ItemPlace {
  /** Id of the item that is shown. */
  itemId = $state("");
  /** Which items the list shows. */
  filter = $state.raw<Filter>({ name: "all" });
  /** What is searched for. */
  query = $state("");

  /** All items. */
  readonly all = $derived(assessment.view ? placedItems(assessment.view) : []);
  private readonly numbers = $derived(
    new Map<string, ItemView>((assessment.scorecard?.items ?? []).map((item) => [item.id, item])),
  );
  private readonly flagged = $derived(new Set(assessment.scorecard?.warnings.flatMap((warning) => warning.nodes)));

  /** The item that is shown. */
  readonly current = $derived(this.all.find(({ item }) => item.id === this.itemId) ?? this.all[0]);
  /** Items that filter and search let through. */
  readonly visible = $derived(
    this.all.filter((placed) => shows(this.filter, placed, this.source) && found(this.query, placed)),
  );
  /** Whether filter or search leave something out. */
  readonly isNarrowed = $derived(this.filter.name !== "all" || this.query.trim() !== "");
  /** How many items each filter shows. */
  readonly counts = $derived(
    new Map<FilterName, number>(
      filterNames.map((name) => [name, this.all.filter((placed) => shows({ name }, placed, this.source)).length]),
    ),
  );

  private get source(): FilterSource {
    return { items: this.numbers, responses: assessment.responses, flagged: this.flagged };
  }

  /** What an item counts. */
  numbersOf(itemId: string): ItemView | undefined {
    return this.numbers.get(itemId);
  }

  /** How many of `items` carry an answer. */
  answered(items: readonly { id: string }[]): number {
    return items.filter(({ id }) => !isOpen(this.numbers.get(id)?.state)).length;
  }

  /** Begins with the open assessment: where one was last, or at the first item. */
  begin(): void {
    const last = recall(`item.${assessment.view?.summary.id ?? ""}`);
    const isThere = this.all.some(({ item }) => item.id === last);
    this.itemId = isThere && last !== null ? last : (this.all[0]?.item.id ?? "");
    this.query = "";
    const name = filterNames.find((known) => known === recall("filter")) ?? "all";
    this.filter = { name };
    if (this.visible.length === 0) this.filter = { name: "all" };
  }

  /** Shows an item. */
  select(itemId: string): void {
    this.itemId = itemId;
    remember(`item.${assessment.view?.summary.id ?? ""}`, itemId);
  }

  /** Shows the next (`1`) or the previous (`-1`) item that filter and search let through. */
  move(step: 1 | -1): void {
    const target = this.beside(step);
    if (target) this.select(target.item.id);
  }

  /** Whether there is one to move to. */
  beside(step: 1 | -1): PlacedItem | undefined {
    const here = this.current?.position ?? 0;
    const candidates = step > 0 ? this.visible : this.visible.toReversed();
    return candidates.find(({ position }) => (position - here) * step > 0);
  }

  /** Shows the next open item, from the beginning again after the last. */
  moveToOpen(): void {
    const here = this.current?.position ?? 0;
    const open = this.all.filter(({ item }) => isOpen(this.numbers.get(item.id)?.state));
    const target = open.find(({ position }) => position > here) ?? open[0];
    if (target) this.select(target.item.id);
  }

  /** Shows a filter's items. */
  setFilter(filter: Filter): void {
    this.filter = filter;
    if (filter.name !== "chosen") remember("filter", filter.name);
  }

  /** Shows the items behind something, and the first of them. */
  choose(ids: readonly string[], label: string): void {
    this.query = "";
    this.filter = { name: "chosen", ids, label };
    const first = ids[0];
    if (first !== undefined) this.select(first);
  }

  /** Shows a filter's items, and the first of them. */
  showFilter(name: FilterName): void {
    this.query = "";
    this.setFilter({ name });
    const first = this.visible[0];
    if (first) this.select(first.item.id);
  }

  /** Shows all items again. */
  widen(): void {
    this.query = "";
    this.setFilter({ name: "all" });
  }
}

/** The place in the open assessment. */
export const place = new ItemPlace();
