/** A place one sentence names, with what it lies in when that is said: "Fairview, Okla." */
export interface PlaceMark {
  name: string;
  /** Countries and states in the form of the gazetteer. */
  within: string | null;
  isWide: boolean;
  /** How sure it is that this is a place, and one of the event: 0–3. */
  weight: number;
  token: number;
  start: number;
  end: number;
}
