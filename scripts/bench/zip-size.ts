/** Bytes that a file takes in a zip: its deflated contents, two headers, and its name in both. */
export function zipSize(name: string, deflated: number): number {
  return 30 + 46 + 2 * name.length + deflated;
}
