/** What a list is asked, as it stands in the address. */
export interface AskedList {
  readonly list: string;
  readonly conditions: string;
  readonly orderBy: string;
}
