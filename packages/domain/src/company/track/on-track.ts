/** Who is on a track: a contact and the company, or a company alone. */
export interface OnTrack {
  readonly company: number | null;
  readonly contact: number | null;
}
