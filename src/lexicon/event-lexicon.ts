/** The words the event stage knows, as data. */
export interface EventLexicon {
  eventKinds: readonly EventKindEntry[];
}

export interface EventKindEntry {
  id: string;
}
