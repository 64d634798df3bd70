export interface PublicExport {
  readonly room: string;
  readonly name: string;
  readonly kind: string;
  readonly documented: boolean;
  readonly examples: readonly { readonly module: string; readonly assertions: number }[];
}
export function publicExports(): PublicExport[];
export function writeExamples(): (PublicExport & { readonly paths: readonly string[] })[];
