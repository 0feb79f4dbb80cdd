/** Other programs that answer a REST API from data, measured in the same run where an operation fits. */
export interface Rival {
  readonly name: string;
  measure(folder: string): Promise<string>;
}

export const rivals: readonly Rival[] = [];
