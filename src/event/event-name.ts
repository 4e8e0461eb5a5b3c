/** What an event is called: "the Khojaly genocide", "Hurricane Maria", "Black January", "the January 20 tragedy". */
export interface EventName {
  text: string;
  token: number;
  start: number;
  end: number;
}
